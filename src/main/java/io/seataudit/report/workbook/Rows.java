package io.seataudit.report.workbook;

import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** Lists that look at other lists without copying them: tables may have a million rows. */
final class Rows {
    private Rows() {}

    /** A row and the application it belongs to. */
    record OfApp<T>(AppReport app, T row) {}

    /** The rows of all applications, one application after the other. */
    static <T> List<OfApp<T>> ofApps(AuditReport report, Function<AppReport, List<T>> rows) {
        List<List<OfApp<T>>> parts = new ArrayList<>();
        for (AppReport app : report.apps()) {
            parts.add(view(rows.apply(app), row -> new OfApp<>(app, row)));
        }
        return concat(parts);
    }

    /** The columns, and before them the application's id when there are several. */
    static <T> List<Column<T>> withApp(AuditReport report, Function<T, String> app, List<Column<T>> columns) {
        List<Column<T>> all = new ArrayList<>(columns);
        if (hasAppColumn(report)) {
            all.add(0, Column.of("App", Format.TEXT, 12, row -> Cell.of(app.apply(row))));
        }
        if (columns.stream().anyMatch(column -> column.total() == Total.SUM)) {
            all.set(0, all.get(0).with(Total.LABEL));
        }
        return all;
    }

    static boolean hasAppColumn(AuditReport report) {
        return report.apps().size() > 1;
    }

    static <S, T> List<T> view(List<S> source, Function<S, T> row) {
        return new View<>(source, (element, index) -> row.apply(element));
    }

    /** Made of an element and its place in its list, from 0. */
    interface Indexed<S, T> {
        T of(S element, int index);
    }

    static <S, T> List<T> indexed(List<S> source, Indexed<S, T> row) {
        return new View<>(source, row);
    }

    static <T> List<T> concat(List<List<T>> parts) {
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
