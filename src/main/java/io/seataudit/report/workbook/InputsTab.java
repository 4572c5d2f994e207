package io.seataudit.report.workbook;

import io.seataudit.model.FileRows;
import io.seataudit.report.AuditReport;
import io.seataudit.report.Evidence.InputEvidence;
import io.seataudit.report.sheet.At;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Input;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.sheet.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every file that was read, the fate of its rows, and its fingerprint. */
final class InputsTab implements Tab {
    static final String TABLE = "Inputs";
    static final String READ = "Read";
    private static final List<String> FATES = List.of("Used", "Out of period", "Left out", "Duplicate", "Rejected");

    private record Input(String file, Optional<FileRows> rows, Optional<InputEvidence> evidence) {}

    @Override
    public Page page(AuditReport report) {
        List<Column<Input>> columns = List.of(
                Column.<Input>of("File", Format.TEXT, 36, input -> Cell.of(input.file()))
                        .with(Total.LABEL),
                text("Kind", 13, InputEvidence::kind),
                text("Profile", 18, InputEvidence::profile),
                count(READ, FileRows::read),
                count(FATES.get(0), FileRows::used),
                count(FATES.get(1), FileRows::outOfPeriod),
                count(FATES.get(2), FileRows::leftOut),
                count(FATES.get(3), FileRows::duplicate),
                count(FATES.get(4), FileRows::rejected),
                Column.<Input>computed("Unexplained", Format.WHOLE, 14, InputsTab::unexplained)
                        .summed(),
                Column.of(
                        "Bytes",
                        Format.WHOLE,
                        14,
                        input -> input.evidence()
                                .map(evidence -> Cell.of(evidence.bytes()))
                                .orElseGet(Cell::blank)),
                text("SHA-256", 68, InputEvidence::sha256),
                text(
                        "Left out by rule",
                        30,
                        evidence -> new TreeMap<>(evidence.leftOutByRule())
                                .entrySet().stream()
                                        .map(rule -> rule.getKey() + ": " + rule.getValue())
                                        .collect(Collectors.joining("; "))),
                text("Columns not used", 40, evidence -> String.join("; ", evidence.unknownColumns())));
        return Page.of(
                "Inputs",
                "Inputs",
                "Read = used + out of period + left out + duplicate + rejected, for every file.",
                new Table<>(TABLE, "", columns, inputs(report), "No file was read."));
    }

    private static List<Input> inputs(AuditReport report) {
        Map<String, InputEvidence> evidence = new HashMap<>();
        report.evidence().inputs().forEach(input -> evidence.put(input.file(), input));
        List<Input> inputs = new ArrayList<>();
        for (FileRows rows : report.rows()) {
            inputs.add(new Input(rows.file(), Optional.of(rows), Optional.ofNullable(evidence.remove(rows.file()))));
        }
        report.evidence().inputs().stream()
                .filter(input -> evidence.containsKey(input.file()))
                .forEach(input -> inputs.add(new Input(input.file(), Optional.empty(), Optional.of(input))));
        return inputs;
    }

    private static Column<Input> text(String header, int width, Function<InputEvidence, String> value) {
        return Column.of(
                header,
                Format.TEXT,
                width,
                input -> Cell.of(input.evidence().map(value).orElse("")));
    }

    private static Column<Input> count(String header, Function<FileRows, Long> value) {
        return Column.<Input>of(
                        header,
                        Format.WHOLE,
                        12,
                        input -> input.rows()
                                .map(rows -> Cell.of(value.apply(rows)))
                                .orElseGet(Cell::blank))
                .summed();
    }

    private static Cell unexplained(Input input, At at) {
        if (input.rows().isEmpty()) {
            return Cell.blank();
        }
        FileRows rows = input.rows().get();
        long rest =
                rows.read() - rows.used() - rows.outOfPeriod() - rows.leftOut() - rows.duplicate() - rows.rejected();
        String fates = FATES.stream().map(at::ref).collect(Collectors.joining("-"));
        return Cell.formula(at.ref(READ) + "-" + fates, Cell.of(rest));
    }
}
