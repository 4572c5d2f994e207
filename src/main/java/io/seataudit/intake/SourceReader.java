package io.seataudit.intake;

import io.seataudit.intake.csv.FileBytes;
import io.seataudit.intake.csv.Limits;
import io.seataudit.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one file of any kind but USAGE as canonical rows of {@code io.seataudit.model}, record by record
 * in bounded memory. A bad value is a {@link RowOutcome.Rejected}, never an
 * exception; damage to the file's structure refuses the file.
 */
public final class SourceReader implements AutoCloseable {
    private final OpenedFile opened;
    private final OutcomeSource outcomes;
    private final Map<String, Long> leftOutByRule = new TreeMap<>();

    private SourceReader(OpenedFile opened, OutcomeSource outcomes) {
        this.opened = opened;
        this.outcomes = outcomes;
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
        OpenedFile opened = OpenedFile.open(file, bytes, context, limits);
        RecordOutcomes records = new RecordOutcomes(opened, context);
        boolean tree = file.kind() == Kind.WORKBOOKS;
        return new SourceReader(opened, tree ? new WorkbookOutcomes(file, records)::next : records::next);
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
        Optional<RowOutcome> outcome = outcomes.next();
        outcome.ifPresent(what -> {
            if (what instanceof RowOutcome.LeftOut leftOut) {
                leftOutByRule.merge(leftOut.rule(), 1L, Long::sum);
            }
        });
        return outcome;
    }

    @Override
    public void close() throws IOException {
        opened.csv().close();
    }

    @FunctionalInterface
    private interface OutcomeSource {
        Optional<RowOutcome> next() throws RefusedFileException;
    }
}
