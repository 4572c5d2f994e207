package io.seataudit.job;

import io.seataudit.model.FileSummary;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import io.seataudit.store.StagedKind;
import io.seataudit.store.StagedRows;
import io.seataudit.store.StagedRows.Staged;
import io.seataudit.usage.DuplicateIndex;
import io.seataudit.usage.UsageScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Scans blocks into sums and stages only those, at the end of an application: never a database row per event
 * (rules.md#usage-sums).
 */
final class UsageItemWriter implements ItemWriter<UsageItem> {
    private final StagedRows staged;
    private final RunContext run;
    private final AuditRequest request;
    private final String step;
    private final Map<String, UsageScanner> scanners = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private long seq;

    UsageItemWriter(StagedRows staged, RunContext run, AuditRequest request, String step) {
        this.staged = staged;
        this.run = run;
        this.request = request;
        this.step = step;
    }

    @Override
    public void write(Chunk<? extends UsageItem> items) {
        List<Staged<?>> rows = new ArrayList<>();
        for (UsageItem item : items) {
            if (item instanceof UsageItem.Block block) {
                scanner(block.app()).scan(block.block());
            } else if (item instanceof UsageItem.FileDone done) {
                UsageScanner scanner = scanner(done.file().app());
                rows.add(stage(
                        "",
                        StagedKinds.FILE,
                        new FileSummary(
                                scanner.rows(done.file().name()),
                                done.file().app(),
                                done.file().kind().prefix(),
                                done.profile(),
                                done.unknownColumns(),
                                scanner.leftOut(done.file().name()))));
            } else if (item instanceof UsageItem.FileRefused refused) {
                rows.add(stage("", StagedKinds.REFUSAL, refused.reason()));
            } else if (item instanceof UsageItem.AppDone done) {
                stageSums(done.app(), scanner(done.app()).tally(), rows);
            }
        }
        rejects.forEach(reject -> rows.add(stage("", StagedKinds.REJECT, reject)));
        rejects.clear();
        staged.add(run.runId(), step, rows);
    }

    private UsageScanner scanner(String app) {
        return scanners.computeIfAbsent(
                app,
                key -> new UsageScanner(
                        request.period(), request.asOf(), request.config().zone(), new DuplicateIndex(), rejects::add));
    }

    private void stageSums(String app, UsageTally tally, List<Staged<?>> rows) {
        rows.add(stage(app, StagedKinds.USAGE_SUMS, new long[] {tally.rows(), tally.identicalWithoutId()}));
        tally.members().forEach(member -> rows.add(stage(app, StagedKinds.USAGE_MEMBER, member)));
        tally.tables().forEach(table -> rows.add(stage(app, StagedKinds.USAGE_TABLE, table)));
        tally.providers().forEach(provider -> rows.add(stage(app, StagedKinds.USAGE_PROVIDER, provider)));
        tally.actions().forEach(action -> rows.add(stage(app, StagedKinds.USAGE_ACTION, action)));
        tally.days().forEach(day -> rows.add(stage(app, StagedKinds.USAGE_DAY, day)));
        scanners.remove(app);
    }

    private <T> Staged<T> stage(String app, StagedKind<T> kind, T row) {
        return new Staged<>(app, kind, seq++, row);
    }
}
