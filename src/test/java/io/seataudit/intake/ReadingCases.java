package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.intake.csv.Limits;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.FileRows;
import io.seataudit.model.Kind;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import io.seataudit.usage.StepScan;
import io.seataudit.usage.UsageSource;
import io.seataudit.vendor.CellFormat;
import io.seataudit.vendor.DecimalStyle;
import io.seataudit.vendor.Dialect;
import io.seataudit.vendor.FileHints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the file of a {@link ReadingCase} and holds the outcomes against what the case expects. */
final class ReadingCases {
    private ReadingCases() {}

    static void check(ReadingCase reading) {
        List<Object> outcomes = new ArrayList<>();
        try {
            if (kind(reading) == Kind.USAGE) {
                scan(reading, outcomes);
            } else {
                outcomes.addAll(IntakeFixture.read(kind(reading), reading.bytes(), context(reading)));
            }
        } catch (RefusedFileException e) {
            outcomes.clear();
            outcomes.add("refused " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.max(outcomes.size(), reading.expected().size()); i++) {
            String expected = i < reading.expected().size() ? reading.expected().get(i) : "";
            shown.add(i < outcomes.size() ? shown(outcomes.get(i), expected) : "nothing");
        }
        assertThat(shown).containsExactlyElementsOf(reading.expected());
    }

    static String profileOf(ReadingCase reading) throws RefusedFileException {
        return IntakeFixture.open(kind(reading), reading.bytes(), context(reading))
                .profile();
    }

    private static Kind kind(ReadingCase reading) {
        return Kind.valueOf(reading.setting("kind", "members").toUpperCase(Locale.ROOT));
    }

    private static IntakeContext context(ReadingCase reading) {
        String dates = reading.setting("dates", "");
        FileHints hints = new FileHints(
                Map.of(),
                new CellFormat(
                        dates.isEmpty() ? List.of() : List.of(dates),
                        Optional.ofNullable(reading.settings().get("decimal"))
                                .map(word -> DecimalStyle.valueOf(word.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(reading.settings().get("zone")).map(ZoneId::of)),
                new Dialect(
                        Optional.empty(),
                        Optional.ofNullable(reading.settings().get("fallback-charset"))
                                .map(Charset::forName)));
        return IntakeFixture.context(IntakeFixture.PROFILES, reading.setting("vendor", "generic"), hints);
    }

    private static void scan(ReadingCase reading, List<Object> outcomes) throws RefusedFileException, IOException {
        IntakeContext context = context(reading);
        byte[] bytes = reading.bytes();
        UsageSource source = UsageSources.open(
                IntakeFixture.file(Kind.USAGE), () -> new ByteArrayInputStream(bytes), context, Limits.DEFAULT);
        List<Reject> rejects = new ArrayList<>();
        StepScan scan = new StepScan(context.period(), context.asOf(), ZoneOffset.UTC, rejects::add);
        scan.read(source);
        rejects.forEach(reject -> outcomes.add(new RowOutcome.Rejected(reject)));
        for (UsageTally.OfMember member : scan.tally().members()) {
            long credits = member.days().stream()
                    .mapToLong(UsageTally.MemberDay::credits)
                    .sum();
            long actions = member.days().stream()
                    .mapToLong(UsageTally.MemberDay::actions)
                    .sum();
            outcomes.add("sum " + (member.email().isNone() ? "nobody" : member.email()) + ": " + new Credits(credits)
                    + " credits, " + new Credits(actions) + " actions, last "
                    + member.lastOn().map(LocalDate::toString).orElse("-"));
        }
        FileRows rows = scan.rows(source.file());
        outcomes.add("rows read " + rows.read() + ", used " + rows.used() + ", out of period " + rows.outOfPeriod()
                + ", left out " + rows.leftOut() + ", duplicate " + rows.duplicate() + ", rejected " + rows.rejected());
    }

    /** An outcome in the words of the table; of a row, what the expectation names; of a message, as much as it names. */
    private static String shown(Object outcome, String expected) {
        if (outcome instanceof RowOutcome.Used used) {
            return "used " + components(used.row(), expected, "used ");
        }
        if (outcome instanceof RowOutcome.OutOfPeriod out) {
            return "out of period " + components(out.row(), expected, "out of period ");
        }
        if (outcome instanceof RowOutcome.LeftOut leftOut) {
            return "left out: " + leftOut.rule();
        }
        if (outcome instanceof RowOutcome.Rejected rejected) {
            Reject reject = rejected.reject();
            String place = "rejected " + reject.line() + " | " + reject.column() + " | " + reject.value() + " | ";
            String wanted = expected.startsWith(place) ? expected.substring(place.length()) : "";
            return place + (!wanted.isEmpty() && reject.reason().contains(wanted) ? wanted : reject.reason());
        }
        String text = String.valueOf(outcome);
        String wanted = expected.startsWith("refused ") ? expected.substring("refused ".length()) : "";
        return !wanted.isEmpty() && text.contains(wanted) ? expected : text;
    }

    private static String components(Object row, String expected, String prefix) {
        if (!expected.startsWith(prefix)) {
            return row.toString();
        }
        List<String> shown = new ArrayList<>();
        for (String part : expected.substring(prefix.length()).split(" \\| ", -1)) {
            String name = part.contains(":") ? part.substring(0, part.indexOf(':')) : part;
            shown.add(name + ": " + component(row, name));
        }
        return String.join(" | ", shown);
    }

    private static String component(Object row, String name) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    component.getAccessor().setAccessible(true);
                    return word(component.getAccessor().invoke(row));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return "(no such component)";
    }

    private static String word(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? "-" : word(optional.get());
        }
        if (value instanceof LastSeen seen) {
            return seen.on().map(LocalDate::toString).orElse(seen.state().name().toLowerCase(Locale.ROOT));
        }
        if (value instanceof Email email) {
            return email.isNone() ? "-" : email.address();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ReadingCases::word).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = String.valueOf(value);
        return text.isEmpty() ? "-" : text.replace("\n", "\\n");
    }
}
