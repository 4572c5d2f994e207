package io.seataudit.report.sheet;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** Lists that look at other lists without copying them: tables may have a million rows. */
public final class Views {
    private Views() {}

    /** A row made of each element, when it is asked for. */
    public static <S, T> List<T> of(List<S> source, Function<S, T> row) {
        return new View<>(source, (element, index) -> row.apply(element));
    }

    /** Made of an element and its place in its list, from 0. */
    public interface Indexed<S, T> {
        /** The row of an element. */
        T of(S element, int index);
    }

    /** A row made of each element and its place, when it is asked for. */
    public static <S, T> List<T> indexed(List<S> source, Indexed<S, T> row) {
        return new View<>(source, row);
    }

    /** The lists one after the other. */
    public static <T> List<T> concat(List<List<T>> parts) {
        return new Concatenation<>(parts);
    }

    private static final class View<S, T> extends AbstractList<T> implements RandomAccess {
        private final List<S> source;
        private final Indexed<S, T> row;

        View(List<S> source, Indexed<S, T> row) {
            this.source = source;
            this.row = row;
        }

        @Override
        public T get(int index) {
            return row.of(source.get(index), index);
        }

        @Override
        public int size() {
            return source.size();
        }
    }

    private static final class Concatenation<T> extends AbstractList<T> implements RandomAccess {
        private final List<List<T>> parts;
        private final int size;

        Concatenation(List<List<T>> parts) {
            this.parts = List.copyOf(parts);
            this.size = parts.stream().mapToInt(List::size).sum();
        }

        @Override
        public T get(int index) {
            int rest = index;
            for (List<T> part : parts) {
                if (rest < part.size()) {
                    return part.get(rest);
                }
                rest -= part.size();
            }
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
