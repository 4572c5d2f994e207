package io.seataudit.job;

import io.seataudit.intake.RowOutcome;
import io.seataudit.store.StagedRows;
import io.seataudit.store.StagedRows.Staged;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stages used rows under their kind, rejects, file summaries and refusals under words of their own. */
final class OutcomeWriter implements ItemWriter<ReadItem> {
    private final StagedRows staged;
    private final RunContext run;
    private final String step;
    private long seq;

    OutcomeWriter(StagedRows staged, RunContext run, String step) {
        this.staged = staged;
        this.run = run;
        this.step = step;
    }

    @Override
    public void write(Chunk<? extends ReadItem> items) {
        List<Staged<?>> rows = new ArrayList<>(items.size());
        for (ReadItem item : items) {
            if (item instanceof ReadItem.Row row) {
                if (row.outcome() instanceof RowOutcome.Used used) {
                    rows.add(StagedKinds.of(row.file().kind()).row(row.file().app(), seq++, used.row()));
                } else if (row.outcome() instanceof RowOutcome.Rejected rejected) {
                    rows.add(StagedKinds.REJECT.row("", seq++, rejected.reject()));
                }
            } else if (item instanceof ReadItem.FileDone done) {
                rows.add(StagedKinds.FILE.row("", seq++, done.summary()));
            } else if (item instanceof ReadItem.FileRefused refused) {
                rows.add(StagedKinds.REFUSAL.row("", seq++, refused.reason()));
            }
        }
        staged.add(run.runId(), step, rows);
    }
}
