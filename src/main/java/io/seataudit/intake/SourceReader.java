package io.seataudit.intake;

import io.seataudit.intake.csv.CsvFile;
import io.seataudit.intake.csv.FileBytes;
import io.seataudit.intake.csv.Limits;
import io.seataudit.intake.row.AccountRows;
import io.seataudit.intake.row.ActivityRows;
import io.seataudit.intake.row.AssetRows;
import io.seataudit.intake.row.BadField;
import io.seataudit.intake.row.Cells;
import io.seataudit.intake.row.CreditRows;
import io.seataudit.intake.row.MoneyRows;
import io.seataudit.intake.row.PeopleRows;
import io.seataudit.intake.row.RowReader;
import io.seataudit.intake.value.CellText;
import io.seataudit.intake.value.Moment;
import io.seataudit.model.Kind;
import io.seataudit.model.Origin;
import io.seataudit.model.Reject;
import io.seataudit.vendor.HeaderKey;
import io.seataudit.vendor.VendorProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one file of any kind but USAGE as canonical rows of {@code io.seataudit.model} (ACTIVITY: as
 * {@link ActivityEvent}), record by record in bounded memory. A bad value is a {@link RowOutcome.Rejected}, never an
 * exception; damage to the file's structure refuses the file.
 */
public final class SourceReader implements AutoCloseable {
    private final InputFile file;
    private final IntakeContext context;
    private final OpenedFile opened;
    private final CsvFile.Records records;
    private final Cells cells;
    private final RowReader rows;
    private final List<OpenedFile.CellRule> leaveOut;
    private final Map<String, Long> leftOutByRule = new TreeMap<>();

    private SourceReader(OpenedFile opened, IntakeContext context) {
        this.file = opened.file();
        this.context = context;
        this.opened = opened;
        this.records = opened.csv().records();
        this.cells = new Cells(opened.bindings(), opened.csv().header(), opened.formats());
        this.rows = rows(opened, context);
        this.leaveOut = opened.leaveOut();
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws RefusedFileException when it cannot be read, or has no column for something required
     * @throws IllegalArgumentException for the kind USAGE: see {@link UsageSources}
     */
    public static SourceReader open(InputFile file, IntakeContext context) throws RefusedFileException {
        return open(file, () -> Files.newInputStream(file.path()), context, Limits.DEFAULT);
    }

    static SourceReader open(InputFile file, FileBytes bytes, IntakeContext context, Limits limits)
            throws RefusedFileException {
        if (file.kind() == Kind.USAGE) {
            throw new IllegalArgumentException("usage files are scanned, not read row by row");
        }
        return new SourceReader(OpenedFile.open(file, bytes, context, limits), context);
    }

    /** The name of the profile by which the file is read; of a people file, the one that its header told. */
    public String profile() {
        return opened.profile().name();
    }

    /** Headers that serve no canonical column, as written. */
    public List<String> unknownColumns() {
        return opened.bindings().unknown();
    }

    /** How many records were left out so far, by the rule's name. */
    public Map<String, Long> leftOutByRule() {
        return Collections.unmodifiableMap(leftOutByRule);
    }

    /**
     * What became of the next record; empty at the end of the file. Blank lines are no records.
     *
     * @throws RefusedFileException when the file's structure is damaged from here on: no row of it can be trusted
     */
    public Optional<RowOutcome> next() throws RefusedFileException {
        try {
            String[] record = records.next();
            return record == null ? Optional.empty() : Optional.of(outcome(record));
        } catch (IOException e) {
            throw OpenedFile.refused(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        opened.csv().close();
    }

    private RowOutcome outcome(String[] record) {
        if (Arrays.stream(record).allMatch(String::isBlank)) {
            return leftOut("blank row");
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
            return leftOut("repeated header");
        }
        for (OpenedFile.CellRule rule : leaveOut) {
            if (rule.matches(record)) {
                return leftOut(rule.rule().rule());
            }
        }
        try {
            cells.moveTo(record);
            return placed(rows.read(cells, new Origin(file.name(), records.line())));
        } catch (BadField e) {
            return rejected(e.column(), e.value(), e.reason());
        }
    }

    private RowOutcome leftOut(String rule) {
        leftOutByRule.merge(rule, 1L, Long::sum);
        return new RowOutcome.LeftOut(rule);
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

    private static RowReader rows(OpenedFile opened, IntakeContext context) {
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
        LocalDate last = context.period().lastDay();
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
