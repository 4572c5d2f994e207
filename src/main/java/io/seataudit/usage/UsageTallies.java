package io.seataudit.usage;

import io.seataudit.model.UsageTally;
import io.seataudit.model.UsageTally.MemberDay;
import io.seataudit.model.UsageTally.OfDay;
import io.seataudit.model.UsageTally.OfMember;
import io.seataudit.model.UsageTally.OfName;
import io.seataudit.model.UsageTally.OfTable;
import io.seataudit.model.UsageTally.Total;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Merges the tallies of several partitions into one, exactly and in whatever order they come. */
public final class UsageTallies {
    private static final Comparator<OfMember> BY_MEMBER =
            Comparator.comparing(OfMember::workspace).thenComparing(OfMember::email);
    private static final Comparator<OfTable> BY_TABLE = Comparator.comparing(OfTable::workspace)
            .thenComparing(OfTable::workbook)
            .thenComparing(OfTable::table);

    private UsageTallies() {}

    /** The sum of all; throws {@link ArithmeticException} when a sum leaves the range of a {@code long}. */
    public static UsageTally merge(Collection<UsageTally> parts) {
        return new UsageTally(
                merged(parts, UsageTally::members, BY_MEMBER, UsageTallies::plus),
                merged(parts, UsageTally::tables, BY_TABLE, UsageTallies::plus),
                merged(parts, UsageTally::providers, Comparator.comparing(OfName::name), UsageTallies::plus),
                merged(parts, UsageTally::actions, Comparator.comparing(OfName::name), UsageTallies::plus),
                merged(parts, UsageTally::days, Comparator.comparing(OfDay::day), UsageTallies::plus),
                parts.stream().mapToLong(UsageTally::rows).reduce(0, Math::addExact),
                parts.stream().mapToLong(UsageTally::identicalWithoutId).reduce(0, Math::addExact));
    }

    private static <T> List<T> merged(
            Collection<UsageTally> parts,
            Function<UsageTally, List<T>> list,
            Comparator<T> key,
            BinaryOperator<T> plus) {
        return merged(parts.stream().map(list).flatMap(List::stream), key, plus);
    }

    private static <T> List<T> merged(Stream<T> entries, Comparator<T> key, BinaryOperator<T> plus) {
        List<T> sorted = entries.sorted(key).toList();
        List<T> result = new ArrayList<>(sorted.size());
        for (T entry : sorted) {
            int last = result.size() - 1;
            if (last >= 0 && key.compare(result.get(last), entry) == 0) {
                result.set(last, plus.apply(result.get(last), entry));
            } else {
                result.add(entry);
            }
        }
        return List.copyOf(result);
    }

    private static OfMember plus(OfMember a, OfMember b) {
        return new OfMember(
                a.workspace(),
                a.email(),
                Stream.of(a.lastOn(), b.lastOn()).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                merged(
                        Stream.concat(a.days().stream(), b.days().stream()),
                        Comparator.comparing(MemberDay::day),
                        UsageTallies::plus),
                Math.addExact(a.rows(), b.rows()),
                Stream.of(a.undated(), b.undated())
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> new Total(
                                Math.addExact(one.credits(), other.credits()),
                                Math.addExact(one.actions(), other.actions()))));
    }

    private static MemberDay plus(MemberDay a, MemberDay b) {
        return new MemberDay(a.day(), Math.addExact(a.credits(), b.credits()), Math.addExact(a.actions(), b.actions()));
    }

    private static OfTable plus(OfTable a, OfTable b) {
        return new OfTable(
                a.workspace(),
                a.workbook(),
                a.table(),
                Math.addExact(a.credits(), b.credits()),
                Math.addExact(a.actions(), b.actions()),
                Math.addExact(a.rows(), b.rows()));
    }

    private static OfName plus(OfName a, OfName b) {
        return new OfName(
                a.name(),
                Math.addExact(a.credits(), b.credits()),
                Math.addExact(a.actions(), b.actions()),
                Math.addExact(a.rows(), b.rows()));
    }

    private static OfDay plus(OfDay a, OfDay b) {
        return new OfDay(
                a.day(),
                Math.addExact(a.creditsUsed(), b.creditsUsed()),
                Math.addExact(a.creditsRefunded(), b.creditsRefunded()),
                Math.addExact(a.actionsUsed(), b.actionsUsed()),
                Math.addExact(a.actionsRefunded(), b.actionsRefunded()),
                Math.addExact(a.rows(), b.rows()));
    }
}
