package io.seataudit.intake;

import io.seataudit.intake.csv.CsvFile;
import io.seataudit.intake.header.Binding;
import io.seataudit.intake.row.BadField;
import io.seataudit.intake.row.Cells;
import io.seataudit.usage.UsageColumns;
import io.seataudit.vendor.Take;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Usage rows in canonical columns, for profiles whose rules are more than the scan understands: several columns into
 * one, words rewritten, a unit or a sign by row. Slower than the scan of the file itself, so only for such. Every record
 * takes as many lines as it had, so that rejects name the right one.
 */
final class TranslatedUsage extends InputStream {
    static final List<String> HEADER = List.of(
            "occurred_at",
            "member_email",
            "credits",
            "actions",
            "event_id",
            "workspace",
            "workbook",
            "table",
            "action",
            "provider",
            "lines");
    static final UsageColumns COLUMNS = new UsageColumns(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    private static final List<String> TEXTS = HEADER.subList(4, 10);

    private final OpenedFile opened;
    private final CsvFile.Records records;
    private final Cells cells;
    private final List<OpenedFile.CellRule> leaveOut;
    private long line;
    private byte[] bytes = {};
    private int at;

    TranslatedUsage(OpenedFile opened) {
        this.opened = opened;
        this.records = opened.csv().records();
        this.cells = new Cells(opened.bindings(), opened.csv().header(), opened.readers());
        this.leaveOut = opened.leaveOut();
        this.line = opened.csv().firstLine();
    }

    /** Whether the scan cannot read the file by itself. */
    static boolean isNeeded(OpenedFile opened) {
        return opened.bindings().all().stream().anyMatch(TranslatedUsage::isMoreThanOneCell);
    }

    private static boolean isMoreThanOneCell(Binding binding) {
        return binding.positions().size() != 1
                || binding.rule().take() != Take.FIRST
                || !binding.rule().rewrites().isEmpty()
                || !binding.rule().numbers().factorsBy().isEmpty()
                || (binding.column().equals("actions")
                        && binding.rule().numbers().factor().compareTo(BigDecimal.ONE) != 0);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        opened.csv().close();
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            String[] record = records.next();
            if (record == null) {
                return false;
            }
            StringBuilder text = new StringBuilder();
            text.append("\n".repeat(Math.toIntExact(records.line() - line)));
            String row = String.join(",", translated(record));
            long lines = records.nextLine() - records.line();
            text.append(row)
                    .append(",\"")
                    .append("\n".repeat(Math.toIntExact(lines - 1)))
                    .append("\"\n");
            line = records.nextLine();
            bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    private List<String> translated(String[] record) {
        List<String> translated = new ArrayList<>();
        if (record.length != opened.csv().header().size()) {
            return List.of(quoted("the row has " + record.length + " cells"));
        }
        cells.moveTo(record);
        translated.add(quoted(cells.known("occurred_at")));
        translated.add(quoted(cells.known("member_email")));
        translated.add(quoted(amount("credits")));
        translated.add(quoted(amount("actions")));
        TEXTS.forEach(column -> translated.add(quoted(cells.known(column))));
        leaveOut.forEach(rule -> translated.add(quoted(record[rule.position()])));
        return translated;
    }

    /** A plain number; or, where there is none, the cell and why, which the scan rejects as it stands. */
    private String amount(String column) {
        try {
            Optional<BigDecimal> amount = cells.number(column);
            return amount.map(BigDecimal::toPlainString).orElse("");
        } catch (BadField e) {
            return TranslatedUsageValues.complaint(e);
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"").replace('\n', ' ') + '"';
    }
}
