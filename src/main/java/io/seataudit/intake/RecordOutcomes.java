package io.seataudit.intake;

import io.seataudit.intake.csv.CsvFile;
import io.seataudit.intake.row.AccountRows;
import io.seataudit.intake.row.ActivityRows;
import io.seataudit.intake.row.AssetRows;
import io.seataudit.intake.row.BadField;
import io.seataudit.intake.row.Cells;
import io.seataudit.intake.row.CreditRows;
import io.seataudit.intake.row.MoneyRows;
import io.seataudit.intake.row.PeopleRows;
import io.seataudit.intake.row.RowMapper;
import io.seataudit.intake.value.Moment;
import io.seataudit.model.ActivityEvent;
import io.seataudit.model.Origin;
import io.seataudit.model.Reject;
import io.seataudit.text.CellText;
import io.seataudit.vendor.HeaderKey;
import io.seataudit.vendor.VendorProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of each record of one opened file, one after the other, in bounded memory. */
final class RecordOutcomes {
    private final InputFile file;
    private final IntakeContext context;
    private final OpenedFile opened;
    private final CsvFile.Records records;
    private final Cells cells;
    private final RowMapper rows;
    private final List<OpenedFile.CellRule> leaveOut;

    RecordOutcomes(OpenedFile opened, IntakeContext context) {
        this.file = opened.file();
        this.context = context;
        this.opened = opened;
        this.records = opened.csv().records();
        this.cells = new Cells(opened.bindings(), opened.csv().header(), opened.readers());
        this.rows = rows(opened, context);
        this.leaveOut = opened.leaveOut();
    }

    Optional<RowOutcome> next() throws RefusedFileException {
        try {
            String[] record = records.next();
            return record == null ? Optional.empty() : Optional.of(outcome(record));
        } catch (IOException e) {
            throw OpenedFile.refused(file, e);
        }
    }

    /** A number of the record last read, whatever became of it; empty when it is none. */
    Optional<BigDecimal> number(String column) {
        try {
            return cells.number(column);
        } catch (BadField e) {
            return Optional.empty();
        }
    }

    private RowOutcome outcome(String[] record) {
        if (Arrays.stream(record).allMatch(String::isBlank)) {
            return new RowOutcome.LeftOut("blank row");
        }
        int columns = opened.csv().header().size();
        if (record.length < columns || !isBlankFrom(record, columns)) {
            return rejected(
                    "",
                    "",
                    "has " + record.length + " cells, but the header has " + columns
                            + "; a value with the delimiter in it must be in quotes");
        }
        if (Arrays.asList(record).subList(0, columns).equals(opened.csv().header())) {
            return new RowOutcome.LeftOut("repeated header");
        }
        cells.moveTo(record);
        for (OpenedFile.CellRule rule : leaveOut) {
            if (rule.matches(record)) {
                return new RowOutcome.LeftOut(rule.rule().rule());
            }
        }
        try {
            return placed(rows.map(cells, new Origin(file.name(), records.line())));
        } catch (BadField e) {
            return rejected(e.column(), e.value(), e.reason());
        }
    }

    /** Only activity is counted by period; all other rows tell how things stand. */
    private RowOutcome placed(Object row) {
        boolean outside =
                row instanceof ActivityEvent event && !context.period().contains(event.day());
        return outside ? new RowOutcome.OutOfPeriod(row) : new RowOutcome.Used(row);
    }

    private RowOutcome rejected(String column, String value, String reason) {
        return new RowOutcome.Rejected(new Reject(file.name(), records.line(), column, CellText.shown(value), reason));
    }

    private static boolean isBlankFrom(String[] record, int from) {
        return Arrays.stream(record, from, record.length).allMatch(String::isBlank);
    }

    private static RowMapper rows(OpenedFile opened, IntakeContext context) {
        return switch (opened.file().kind()) {
            case PEOPLE ->
                new PeopleRows(
                        opened.profile().name(), opened.shape().peopleSource(), context.asOf(), appNames(context));
            case ALIASES -> AccountRows::alias;
            case MEMBERS -> AccountRows::member;
            case GROUPS -> AccountRows::group;
            case LICENCES -> AccountRows::licence;
            case CONNECTIONS -> AssetRows::connection;
            case TABLES -> AssetRows::table;
            case CONTRACT -> MoneyRows::contract;
            case BILLING -> MoneyRows::billing;
            case WORKBOOKS -> CreditRows::workbook;
            case INTEGRATIONS -> CreditRows::integration;
            case MCP -> CreditRows::mcp;
            case ACTIVITY -> new ActivityRows(undated(opened, context));
            case USAGE -> throw new IllegalArgumentException("usage");
        };
    }

    private static Optional<Moment> undated(OpenedFile opened, IntakeContext context) {
        // A total of the period is one up to the as-of date, which lies in the period.
        LocalDate last = context.asOf();
        return opened.shape().undated()
                ? Optional.of(new Moment(last.atStartOfDay(context.zone()).toInstant(), last))
                : Optional.empty();
    }

    /** Identity providers list applications by the names that people know. */
    private static Map<String, String> appNames(IntakeContext context) {
        Map<String, String> names = new HashMap<>();
        for (Map.Entry<String, VendorProfile> app : context.apps().entrySet()) {
            names.put(HeaderKey.ofWord(app.getValue().displayName()), app.getKey());
        }
        context.apps().keySet().forEach(id -> names.put(HeaderKey.ofWord(id), id));
        return names;
    }
}
