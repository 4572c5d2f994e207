package io.seataudit.intake.decisions;

import io.seataudit.model.DecisionColumn;
import io.seataudit.model.Email;
import io.seataudit.model.Origin;
import io.seataudit.model.Reject;
import io.seataudit.model.ReturnedDecision;
import io.seataudit.text.FormulaGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the decisions from a reviewed workbook, whichever program saved it last and whatever the file is called: the
 * sheet is known by its header (Id and Decision), columns by their names, rows by what is in them. Sorted, filtered,
 * deleted and added rows are all the same to it.
 */
public final class DecisionWorkbookReader {
    private static final Set<DecisionColumn> REQUIRED =
            EnumSet.of(DecisionColumn.ID, DecisionColumn.APP, DecisionColumn.EMAIL, DecisionColumn.DECISION);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads one workbook.
     *
     * @param name what the file is called in messages, relative to the data folder
     * @throws ForeignWorkbookException if it is not such a workbook, or holds macros, or unpacks beyond measure
     * @throws IOException if the file cannot be read
     */
    public ReturnedWorkbook read(Path file, String name) throws IOException, ForeignWorkbookException {
        try (SpreadsheetFile workbook = SpreadsheetFile.open(file, name)) {
            for (String sheet : workbook.sheets()) {
                Rows rows = new Rows(name, workbook.startsIn1904());
                workbook.read(sheet, rows);
                if (rows.headerFound()) {
                    return new ReturnedWorkbook(rows.decisions, rows.rejects);
                }
            }
        }
        throw new ForeignWorkbookException(
                name
                        + ": no sheet has the columns Id, App, E-mail and Decision; put the reviewed seat-audit workbook here.");
    }

    /** Takes the rows of one sheet; everything above the header is passed over. */
    private static final class Rows implements SpreadsheetFile.RowHandler {
        private final String name;
        private final LocalDate dayZero;
        private final Map<DecisionColumn, Integer> columns = new EnumMap<>(DecisionColumn.class);
        private final List<ReturnedDecision> decisions = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

        Rows(String name, boolean startsIn1904) {
            this.name = name;
            this.dayZero = startsIn1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        }

        boolean headerFound() {
            return !columns.isEmpty();
        }

        @Override
        public void row(int number, Map<Integer, String> cells) {
            if (columns.isEmpty()) {
                header(cells);
                return;
            }
            String decision = text(cells, DecisionColumn.DECISION);
            if (decision.isEmpty()) {
                return;
            }
            String day = text(cells, DecisionColumn.DECIDED_ON);
            Optional<LocalDate> decidedOn = day(day);
            if (!day.isEmpty() && decidedOn.isEmpty()) {
                rejects.add(new Reject(
                        name, number, DecisionColumn.DECIDED_ON.header(), day, "Not a date; write it as 2026-11-05."));
                return;
            }
            decisions.add(new ReturnedDecision(
                    new Origin(name, number),
                    text(cells, DecisionColumn.ID),
                    text(cells, DecisionColumn.APP),
                    text(cells, DecisionColumn.WORKSPACE),
                    new Email(text(cells, DecisionColumn.EMAIL)),
                    decision,
                    text(cells, DecisionColumn.DECIDED_BY),
                    decidedOn,
                    text(cells, DecisionColumn.COMMENT)));
        }

        private void header(Map<Integer, String> cells) {
            Map<String, Integer> found = new TreeMap<>();
            cells.forEach((column, header) -> found.putIfAbsent(key(header.strip()), column));
            Map<DecisionColumn, Integer> known = new EnumMap<>(DecisionColumn.class);
            for (DecisionColumn column : DecisionColumn.values()) {
                Integer place = found.get(key(column.header()));
                if (place != null) {
                    known.put(column, place);
                }
            }
            if (known.keySet().containsAll(REQUIRED)) {
                columns.putAll(known);
            }
        }

        private static String key(String header) {
            return header.toLowerCase(Locale.ROOT);
        }

        private String text(Map<Integer, String> cells, DecisionColumn of) {
            Integer column = columns.get(of);
            String cell = column == null ? "" : cells.getOrDefault(column, "");
            return FormulaGuard.unguard(cell).strip();
        }

        /** A day's number, as spreadsheets store dates, or a date in text. */
        private Optional<LocalDate> day(String text) {
            try {
                if (text.matches("\\d{1,7}(\\.\\d+)?")) {
                    return Optional.of(dayZero.plusDays(Long.parseLong(text.split("\\.", 2)[0])));
                }
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, ISO));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
