package io.seataudit.job;

import io.seataudit.intake.RowOutcome;
import io.seataudit.model.ActivityEvent;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.store.StagedRows;
import io.seataudit.store.StagedRows.Staged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Adds activity events up to one sum per member and product, and stages the sums when the step has read everything.
 * Events of jobs, of the system and of impersonators are nobody's activity (rules.md#own-doing).
 */
final class ActivityWriter implements ItemWriter<ReadItem> {
    private final OutcomeWriter others;
    private final StagedRows staged;
    private final RunContext run;
    private final LocalDate asOf;
    private final String step;
    private final Map<Key, ActivitySum> sums = new TreeMap<>();

    /** Rows with a date and rows without are two words of a source, of which one does not hide the other. */
    private record Key(String app, Email email, String product, boolean dated) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::app)
                .thenComparing(Key::email)
                .thenComparing(Key::product)
                .thenComparing(Key::dated);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    ActivityWriter(OutcomeWriter others, StagedRows staged, RunContext run, LocalDate asOf, String step) {
        this.others = others;
        this.staged = staged;
        this.run = run;
        this.asOf = asOf;
        this.step = step;
    }

    @Override
    public void write(Chunk<? extends ReadItem> items) {
        Chunk<ReadItem> rest = new Chunk<>();
        for (ReadItem item : items) {
            if (item instanceof ReadItem.Row row && row.outcome() instanceof RowOutcome.Used used) {
                add(row.file().app(), used.row());
            } else if (item instanceof ReadItem.Row row && row.outcome() instanceof RowOutcome.OutOfPeriod early) {
                add(row.file().app(), early.row());
            } else if (item instanceof ReadItem.AllDone) {
                stageSums();
            } else {
                rest.add(item);
            }
        }
        others.write(rest);
    }

    private void stageSums() {
        List<Staged<?>> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(StagedKinds.ACTIVITY_SUM.row(key.app(), rows.size(), sum)));
        staged.add(run.runId(), step, rows);
    }

    private void add(String app, Object row) {
        if (row instanceof ActivityEvent event
                && event.ownDoing()
                && !event.day().isAfter(asOf)) {
            sums.merge(
                    new Key(app, event.actor(), event.product(), event.dated()),
                    new ActivitySum(
                            event.actor(),
                            event.product(),
                            event.dated() ? LastSeen.on(event.day()) : LastSeen.during(event.day()),
                            1),
                    ActivityWriter::plus);
        }
    }

    private static ActivitySum plus(ActivitySum one, ActivitySum other) {
        return new ActivitySum(
                one.email(), one.product(), one.last().latest(other.last()), one.events() + other.events());
    }
}
