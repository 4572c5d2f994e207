package io.seataudit.intake;

import io.seataudit.intake.csv.CsvFile;
import io.seataudit.intake.csv.PieceStream;
import io.seataudit.intake.header.Binding;
import io.seataudit.intake.row.BadField;
import io.seataudit.intake.row.Cells;
import io.seataudit.model.Kind;
import io.seataudit.vendor.CanonicalColumn;
import io.seataudit.vendor.CanonicalColumns;
import io.seataudit.vendor.Take;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Usage rows in canonical columns, for profiles whose rules are more than the scan understands: several columns into
 * one, words rewritten, a unit or a sign by row. Slower than the scan of the file itself, so only for such. Every record
 * takes as many lines as it had, so that rejects name the right one.
 */
final class TranslatedUsage extends PieceStream {
    private static final List<String> CANONICAL =
            CanonicalColumns.of(Kind.USAGE).stream().map(CanonicalColumn::name).toList();
    private static final Set<String> AMOUNTS = Set.of("credits", "actions");

    static final List<String> HEADER =
            Stream.concat(CANONICAL.stream(), Stream.of("lines")).toList();

    private final OpenedFile opened;
    private final CsvFile.Records records;
    private final Cells cells;
    private final List<OpenedFile.CellRule> leaveOut;
    private long line;

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
    public void close() throws IOException {
        opened.csv().close();
    }

    @Override
    protected Optional<ByteBuffer> nextPiece() throws IOException {
        String[] record = records.next();
        if (record == null) {
            return Optional.empty();
        }
        long linesBefore = records.line() - line;
        long linesWithin = records.nextLine() - records.line() - 1;
        line = records.nextLine();
        String text = "\n".repeat(Math.toIntExact(linesBefore))
                + String.join(",", translated(record))
                + ",\"" + "\n".repeat(Math.toIntExact(linesWithin)) + "\"\n";
        return Optional.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> translated(String[] record) {
        List<String> translated = new ArrayList<>();
        if (record.length != opened.csv().header().size()) {
            return List.of(quoted("the row has " + record.length + " cells"));
        }
        cells.moveTo(record);
        CANONICAL.forEach(
                column -> translated.add(quoted(AMOUNTS.contains(column) ? amount(column) : cells.known(column))));
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
