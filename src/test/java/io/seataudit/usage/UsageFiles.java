package io.seataudit.usage;

import io.seataudit.model.Email;
import io.seataudit.model.Kind;
import io.seataudit.text.CellText;
import io.seataudit.usage.UsageSource.LeaveOut;
import io.seataudit.vendor.CanonicalColumn;
import io.seataudit.vendor.CanonicalColumns;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Usage files made by hand, their header read. */
final class UsageFiles {
    static final List<String> HEADER =
            CanonicalColumns.of(Kind.USAGE).stream().map(CanonicalColumn::name).toList();

    private UsageFiles() {}

    /** A file with all canonical columns in their order, which begins on line 2. */
    static UsageSource source(String file, String rows, LeaveOut... rules) {
        return source(file, rows.getBytes(StandardCharsets.UTF_8), rules);
    }

    static UsageSource source(String file, byte[] rows, LeaveOut... rules) {
        return source(file, new ByteArrayInputStream(rows), HEADER, values(ZoneId.of("UTC")), rules);
    }

    static UsageSource source(String file, InputStream rows) {
        return source(file, rows, HEADER, values(ZoneId.of("UTC")));
    }

    /** With the first columns of the canonical ones only: occurred_at, member_email, credits. */
    static UsageSource narrow(String file, String rows, UsageValues values) {
        return source(
                file, new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), HEADER.subList(0, 3), values);
    }

    static UsageSource source(
            String file, InputStream rows, List<String> header, UsageValues values, LeaveOut... rules) {
        return new UsageSource(file, rows, ',', 2, header, columns(header), values, Arrays.asList(rules));
    }

    /** Where the canonical columns stand in a header. */
    private static UsageColumns columns(List<String> header) {
        return new UsageColumns(
                header.indexOf("occurred_at"),
                header.indexOf("event_id"),
                new UsageColumns.Amounts(header.indexOf("credits"), header.indexOf("actions")),
                new UsageColumns.Names(
                        header.indexOf("member_email"),
                        header.indexOf("workspace"),
                        header.indexOf("workbook"),
                        header.indexOf("table"),
                        header.indexOf("action"),
                        header.indexOf("provider")));
    }

    /** Plain forms, and beside them {@code 3 Oct 2026 14:05} and thousands separators. */
    static UsageValues values(ZoneId zone) {
        return new Values(zone, true, false);
    }

    static UsageValues values(ZoneId zone, boolean plainForms, boolean undated) {
        return new Values(zone, plainForms, undated);
    }

    private record Values(ZoneId zone, boolean plainForms, boolean periodWhenUndated) implements UsageValues {
        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

        @Override
        public Optional<Instant> instant(String cell) throws BadValue {
            try {
                return Optional.of(LocalDateTime.parse(cell, FORM).atZone(zone).toInstant());
            } catch (DateTimeException e) {
                throw new BadValue("not a time stamp; write it as 2026-10-31T23:59:59Z");
            }
        }

        @Override
        public Email member(String cell) {
            return new Email(CellText.clean(cell));
        }

        @Override
        public long millionths(String cell) throws BadValue {
            try {
                return new BigDecimal(cell.replace(",", "")).movePointRight(6).longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new BadValue("not an amount; write it as 1234.5");
            }
        }
    }
}
