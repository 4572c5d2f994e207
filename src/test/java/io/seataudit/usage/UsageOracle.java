package io.seataudit.usage;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import io.seataudit.model.Email;
import io.seataudit.model.FileRows;
import io.seataudit.model.UsageTally;
import io.seataudit.model.UsageTally.MemberDay;
import io.seataudit.model.UsageTally.OfDay;
import io.seataudit.model.UsageTally.OfMember;
import io.seataudit.model.UsageTally.OfName;
import io.seataudit.model.UsageTally.OfTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of rules.md#input once more, slowly and plainly: an object for everything, decimals, hash maps. */
final class UsageOracle {
    /** A row that counts. */
    record Event(
            String file,
            long line,
            Instant at,
            LocalDate day,
            Email email,
            BigDecimal credits,
            BigDecimal actions,
            String workspace,
            String workbook,
            String table,
            String action,
            String provider) {

        List<Object> content() {
            return List.of(
                    at,
                    email,
                    credits.stripTrailingZeros(),
                    actions.stripTrailingZeros(),
                    workspace,
                    workbook,
                    table,
                    action,
                    provider);
        }
    }

    private static final ICSVParser PARSER = new RFC4180ParserBuilder().build();

    final List<Event> used = new ArrayList<>();
    final List<FileRows> rows = new ArrayList<>();

    /** File, line and column of every reject. */
    final List<String> rejects = new ArrayList<>();

    private final UsageCase given;
    private final Map<String, List<Object>> contentOfId = new HashMap<>();
    private final Map<List<Object>, Integer> withoutId = new HashMap<>();
    private final Map<List<String>, LocalDate> lastOn = new HashMap<>();
    private long identicalWithoutId;
    private long outOfPeriod;
    private long leftOut;
    private long duplicates;

    UsageOracle(UsageCase given) {
        this.given = given;
        given.files.forEach(this::read);
    }

    private void read(UsageCase.File file) {
        outOfPeriod = 0;
        leftOut = 0;
        duplicates = 0;
        int usedBefore = used.size();
        int rejectsBefore = rejects.size();
        file.lines().forEach(line -> read(file.name(), line));
        rows.add(new FileRows(
                file.name(),
                file.lines().size(),
                used.size() - usedBefore,
                outOfPeriod,
                leftOut,
                duplicates,
                rejects.size() - rejectsBefore));
    }

    private void read(String file, UsageCase.Line line) {
        String[] cells = cells(line.text());
        List<String> surplus = Arrays.asList(cells).subList(Math.min(cells.length, given.header.size()), cells.length);
        if (cells.length < given.header.size()
                || line.torn()
                || !surplus.stream().allMatch(String::isBlank)) {
            rejects.add(file + ':' + line.number() + ":fields");
            return;
        }
        Function<String, String> cell = name -> given.column(name) < 0 ? "" : cells[given.column(name)].strip();
        if (cells[given.column("note")].equals("Total") || Arrays.stream(cells).allMatch(String::isBlank)) {
            leftOut++;
            return;
        }
        Optional<Instant> at = instant(cell.apply("occurred_at"));
        Optional<BigDecimal> credits = amount(cell.apply("credits"));
        Optional<BigDecimal> actions =
                cell.apply("actions").isEmpty() ? Optional.of(BigDecimal.ZERO) : amount(cell.apply("actions"));
        if (at.isEmpty() || credits.isEmpty() || actions.isEmpty()) {
            String column = at.isEmpty() ? "occurred_at" : credits.isEmpty() ? "credits" : "actions";
            rejects.add(file + ':' + line.number() + ':' + column);
            return;
        }
        decide(
                new Event(
                        file,
                        line.number(),
                        at.get(),
                        LocalDate.ofInstant(at.get(), given.zone),
                        new Email(cell.apply("member_email")),
                        credits.get(),
                        actions.get(),
                        cell.apply("workspace"),
                        cell.apply("workbook"),
                        cell.apply("table"),
                        cell.apply("action"),
                        cell.apply("provider")),
                cell.apply("event_id"));
    }

    private void decide(Event event, String id) {
        if (id.isEmpty()) {
            identicalWithoutId += withoutId.merge(event.content(), 1, Integer::sum) > 1 ? 1 : 0;
        } else {
            List<Object> first = contentOfId.putIfAbsent(id, event.content());
            if (first != null) {
                if (first.equals(event.content())) {
                    duplicates++;
                } else {
                    rejects.add(event.file() + ':' + event.line() + ":event_id");
                }
                return;
            }
        }
        if (!event.day().isAfter(given.asOf)) {
            lastOn.merge(
                    List.of(event.workspace(), event.email().address()), event.day(), (a, b) -> a.isAfter(b) ? a : b);
        }
        if (event.day().isAfter(given.asOf) || !given.period.contains(event.day())) {
            outOfPeriod++;
        } else {
            used.add(event);
        }
    }

    UsageTally tally() {
        List<OfMember> members = new ArrayList<>();
        new TreeMap<>(lastOn.keySet().stream()
                        .collect(Collectors.toMap(key -> key.get(0) + '\0' + key.get(1), Function.identity())))
                .values()
                .forEach(key -> members.add(member(key.get(0), new Email(key.get(1)))));
        List<OfTable> tables = new ArrayList<>();
        by(event -> event.workspace() + '\0' + event.workbook() + '\0' + event.table())
                .values()
                .forEach(events -> tables.add(new OfTable(
                        events.get(0).workspace(),
                        events.get(0).workbook(),
                        events.get(0).table(),
                        sum(events, Event::credits, 0),
                        sum(events, Event::actions, 0),
                        events.size())));
        List<OfDay> days = new ArrayList<>();
        by(event -> event.day().toString())
                .values()
                .forEach(events -> days.add(new OfDay(
                        events.get(0).day(),
                        sum(events, Event::credits, 1),
                        -sum(events, Event::credits, -1),
                        sum(events, Event::actions, 1),
                        -sum(events, Event::actions, -1),
                        events.size())));
        return new UsageTally(
                members, tables, names(Event::provider), names(Event::action), days, used.size(), identicalWithoutId);
    }

    private OfMember member(String workspace, Email email) {
        List<MemberDay> days = new ArrayList<>();
        long count = 0;
        for (List<Event> events : by(event -> event.day().toString()).values()) {
            List<Event> own = events.stream()
                    .filter(event ->
                            event.workspace().equals(workspace) && event.email().equals(email))
                    .toList();
            count += own.size();
            if (!own.isEmpty()) {
                days.add(new MemberDay(own.get(0).day(), sum(own, Event::credits, 0), sum(own, Event::actions, 0)));
            }
        }
        return new OfMember(
                workspace, email, Optional.ofNullable(lastOn.get(List.of(workspace, email.address()))), days, count);
    }

    private List<OfName> names(Function<Event, String> name) {
        List<OfName> names = new ArrayList<>();
        by(name).forEach((key, events) -> names.add(
                new OfName(key, sum(events, Event::credits, 0), sum(events, Event::actions, 0), events.size())));
        return names;
    }

    private Map<String, List<Event>> by(Function<Event, String> key) {
        return used.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** The sum of the amounts with that sign, 0 for all, in millionths. */
    private static long sum(List<Event> events, Function<Event, BigDecimal> amount, int sign) {
        return events.stream()
                .map(amount)
                .filter(value -> sign == 0 || value.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(6)
                .longValueExact();
    }

    private Optional<Instant> instant(String cell) {
        String iso = cell.replace(' ', 'T');
        try {
            if (cell.length() == 10) {
                return Optional.of(
                        LocalDate.parse(cell).atStartOfDay(given.zone).toInstant());
            }
            if (iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")) {
                return Optional.of(OffsetDateTime.parse(iso).toInstant());
            }
            return Optional.of(LocalDateTime.parse(iso).atZone(given.zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> amount(String cell) {
        try {
            return Optional.of(new BigDecimal(cell.replace(",", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String[] cells(String record) {
        try {
            return PARSER.parseLine(record);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
