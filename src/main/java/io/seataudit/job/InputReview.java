package io.seataudit.job;

import io.seataudit.intake.RowOutcome;
import io.seataudit.model.FileRows;
import io.seataudit.model.Kind;
import io.seataudit.model.Reject;
import io.seataudit.usage.DuplicateIndex;
import io.seataudit.usage.UsageScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads every input as a run would, keeps nothing but the problems, and writes nothing. */
public final class InputReview {
    /** More of one file's rejects than these would bury the others; the run's rejects file has them all. */
    private static final int REJECTS_PER_FILE = 100;

    private final AuditRequest request;
    private final List<FileRows> rows = new ArrayList<>();
    private final List<String> unknownColumns = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Map<String, List<Reject>> rejects = new HashMap<>();

    /** For the files that the request names. */
    public InputReview(AuditRequest request) {
        this.request = request;
    }

    /**
     * What was found.
     *
     * @param refusals why a run would refuse these inputs; empty: it would not
     * @param rejects the first hundred of every file
     * @param unknownColumns one line per file that has columns which nobody reads
     */
    public record Result(
            List<FileRows> rows, List<String> refusals, List<Reject> rejects, List<String> unknownColumns) {}

    /** Reads every file to its end. */
    public Result review() {
        readRows();
        readUsage();
        List<Reject> all = request.inputs().files().stream()
                .flatMap(file -> rejects.getOrDefault(file.name(), List.of()).stream())
                .toList();
        rows.stream()
                .filter(file -> InputCheck.tooManyRejected(
                        file, request.config().inputs().rejectedRowsTolerance()))
                .forEach(file -> refusals.add(InputCheck.tooManyRejected(file, all)));
        return new Result(rows, refusals, all, unknownColumns);
    }

    private void readRows() {
        OutcomeReader reader = new OutcomeReader(
                request.inputs().intake(),
                request.inputs().files().stream()
                        .filter(file -> file.kind() != Kind.USAGE)
                        .toList());
        for (@Nullable ReadItem item = reader.read(); item != null; item = reader.read()) {
            if (item instanceof ReadItem.Row row && row.outcome() instanceof RowOutcome.Rejected rejected) {
                reject(rejected.reject());
            } else if (item instanceof ReadItem.FileDone done) {
                done(done.summary().rows(), done.summary().unknownColumns());
            } else if (item instanceof ReadItem.FileRefused refused) {
                refusals.add(refused.reason());
            }
        }
    }

    private void readUsage() {
        Map<String, UsageScanner> scanners = new HashMap<>();
        UsageItemReader reader = new UsageItemReader(
                request.inputs().intake(),
                request.inputs().files().stream()
                        .filter(file -> file.kind() == Kind.USAGE)
                        .toList());
        for (@Nullable UsageItem item = reader.read(); item != null; item = reader.read()) {
            if (item instanceof UsageItem.Block block) {
                scanner(scanners, block.app()).scan(block.block());
            } else if (item instanceof UsageItem.FileDone done) {
                done(scanner(scanners, done.file().app()).rows(done.file().name()), done.unknownColumns());
            } else if (item instanceof UsageItem.FileRefused refused) {
                refusals.add(refused.reason());
            } else if (item instanceof UsageItem.AppDone done) {
                scanners.remove(done.app());
            }
        }
    }

    private UsageScanner scanner(Map<String, UsageScanner> scanners, String app) {
        return scanners.computeIfAbsent(
                app,
                key -> new UsageScanner(
                        request.period(), request.asOf(), request.config().zone(), new DuplicateIndex(), this::reject));
    }

    private void reject(Reject reject) {
        List<Reject> ofFile = rejects.computeIfAbsent(reject.file(), file -> new ArrayList<>());
        if (ofFile.size() < REJECTS_PER_FILE) {
            ofFile.add(reject);
        }
    }

    private void done(FileRows file, List<String> unknown) {
        rows.add(file);
        if (!unknown.isEmpty()) {
            unknownColumns.add(file.file() + ": columns that are not read: "
                    + unknown.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", ")));
        }
    }
}
