package io.seataudit.seat.access;

import io.seataudit.model.Connection;
import io.seataudit.model.TableInfo;
import io.seataudit.model.WorkbookUsage;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a removal of a seat would do, in sentences: what breaks, what passes to whom, what goes on unwatched (rules.md#consequences). */
public final class Consequences {
    private static final String SEPARATOR = " / ";

    private final Property property;
    private final Heirs heirs;
    private final Set<SeatKey> lastAdmins;

    /** Looks at what the seats own, at who would inherit it, and at the admins who would be the last. */
    public Consequences(Property property, Judgements judgements, Set<SeatKey> lastAdmins) {
        this.property = property;
        this.heirs = new Heirs(judgements);
        this.lastAdmins = lastAdmins;
    }

    /** One sentence each, the gravest first; empty where nothing hangs on the seat or the account has ended. */
    public List<String> of(Seat seat) {
        if (!seat.live()) {
            return List.of();
        }
        Property.Owned owned = property.of(seat.email());
        List<WorkbookUsage> workbooks = notAmongTables(owned);
        List<String> sentences = new ArrayList<>();
        if (lastAdmins.contains(seat.key())) {
            sentences.add("No other admin would be left in the workspace: appoint one before.");
        }
        breaks(owned.connections(), sentences);
        stops(owned.personalKeys(), sentences);
        pass("table", owned.tables().stream().map(Consequences::name).toList(), seat, sentences);
        pass("workbook", workbooks.stream().map(WorkbookUsage::name).toList(), seat, sentences);
        unwatched(owned, workbooks, sentences);
        if (!seat.holdings().groups().isEmpty()) {
            sentences.add(
                    "Access through " + Wording.count(seat.holdings().groups().size(), "group") + " ends: "
                            + Wording.list(seat.holdings().groups()) + ".");
        }
        return List.copyOf(sentences);
    }

    private static void breaks(List<Connection> connections, List<String> sentences) {
        if (!connections.isEmpty()) {
            sentences.add(Wording.count(connections.size(), "connection")
                    + (connections.size() == 1 ? " breaks: " : " break: ")
                    + Wording.list(connections.stream().map(Connection::name).toList()) + ".");
        }
    }

    /** Lookups with a personal key of a provider are paid there: the key goes with whoever has it. */
    private static void stops(List<Connection> personalKeys, List<String> sentences) {
        if (!personalKeys.isEmpty()) {
            sentences.add("Every table that runs on "
                    + (personalKeys.size() == 1 ? "a personal key" : personalKeys.size() + " personal keys")
                    + " of theirs stops: "
                    + Wording.list(personalKeys.stream().map(Connection::name).toList()) + ".");
        }
    }

    private void pass(String noun, List<String> names, Seat seat, List<String> sentences) {
        if (!names.isEmpty()) {
            sentences.add(Wording.count(names.size(), noun) + (names.size() == 1 ? " passes to " : " pass to ")
                    + heirs.of(seat) + ": " + Wording.list(names) + ".");
        }
    }

    private static void unwatched(Property.Owned owned, List<WorkbookUsage> workbooks, List<String> sentences) {
        List<String> runs = Stream.concat(
                        owned.recurring().stream().map(Consequences::name),
                        workbooks.stream().filter(WorkbookUsage::recurring).map(WorkbookUsage::name))
                .toList();
        if (!runs.isEmpty()) {
            sentences.add(Wording.count(runs.size(), "recurring run")
                    + (runs.size() == 1 ? " goes on unwatched: " : " go on unwatched: ") + Wording.list(runs) + ".");
        }
    }

    private static String name(TableInfo table) {
        return table.workbook().isBlank() ? table.table() : table.workbook() + SEPARATOR + table.table();
    }

    /**
     * The usage page tells leaves by their path, as {@code folder / workbook / table}; what the tables file names is not
     * told twice.
     */
    private static List<WorkbookUsage> notAmongTables(Property.Owned owned) {
        Set<String> told = new HashSet<>();
        for (TableInfo table : owned.tables()) {
            told.add(Groups.fold(table.workbook()));
            told.add(Groups.fold(name(table)));
        }
        Set<String> tables =
                owned.tables().stream().map(table -> Groups.fold(table.table())).collect(Collectors.toSet());
        return owned.workbooks().stream()
                .filter(workbook -> !tables.contains(Groups.fold(workbook.name())))
                .filter(workbook -> endings(Groups.fold(workbook.name())).noneMatch(told::contains))
                .toList();
    }

    /** {@code a / b / c}, {@code b / c}, {@code c}. */
    private static Stream<String> endings(String path) {
        return Stream.iterate(
                path,
                ending -> !ending.isEmpty(),
                ending -> ending.contains(SEPARATOR)
                        ? ending.substring(ending.indexOf(SEPARATOR) + SEPARATOR.length())
                        : "");
    }
}
