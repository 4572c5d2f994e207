package io.seataudit.job;

import io.seataudit.audit.Audit;
import io.seataudit.model.Email;
import io.seataudit.store.DecisionTable;
import io.seataudit.store.Figures;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.Runs;
import io.seataudit.store.Runs.Run;
import io.seataudit.store.StagedRows;
import io.seataudit.text.NearestWord;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** Explains published verdicts, from the very rows that they were made of. */
public final class SeatExplanations {
    private final WorkFolder work;

    /** Explanations of what the work folder has published. */
    public SeatExplanations(WorkFolder work) {
        this.work = work;
    }

    /**
     * What there is to say.
     *
     * @param audited whether the period was published at all
     * @param texts one per application in which that person has a seat
     * @param nearest when there is none: the address that was perhaps meant
     */
    public record Answer(boolean audited, List<String> texts, Optional<String> nearest) {}

    /** Explains every seat of the address in the request's period. */
    public Answer explain(AuditRequest request, Email who) {
        if (!work.hasStore()) {
            return new Answer(false, List.of(), Optional.empty());
        }
        try (ConfigurableApplicationContext context = work.open(StoreParts.class, beans -> {})) {
            Runs runs = context.getBean(Runs.class);
            Optional<Run> published = runs.newestPublished(request.period());
            if (published.isEmpty()) {
                return new Answer(false, List.of(), Optional.empty());
            }
            RunContext run = new RunContext(runs, request, published.get().fingerprint());
            StagedRows staged = context.getBean(StagedRows.class);
            Audit.Explained explained = Audit.explain(
                    new FactsOfRun(
                                    request,
                                    run,
                                    staged,
                                    context.getBean(HistoryTables.class),
                                    context.getBean(Figures.class),
                                    new Decisions(request, run, staged, context.getBean(DecisionTable.class)))
                            .load(),
                    who);
            List<String> texts = explained.texts();
            return new Answer(
                    true,
                    texts,
                    texts.isEmpty() ? NearestWord.of(who.address(), explained.addresses()) : Optional.empty());
        }
    }
}
