package io.seataudit.job;

import io.seataudit.config.AppConfig;
import io.seataudit.model.Email;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.verdict.Explanation;
import io.seataudit.seat.verdict.SeatAudit;
import io.seataudit.seat.verdict.SeatExplanation;
import io.seataudit.store.HistoryTables;
import io.seataudit.store.Runs;
import io.seataudit.store.Runs.Run;
import io.seataudit.store.StagedRows;
import io.seataudit.text.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ConfigurableApplicationContext;

/** Explains published verdicts, from the very rows that they were made of. */
public final class SeatExplanations {
    private final WorkFolder work;

    public SeatExplanations(WorkFolder work) {
        this.work = work;
    }

    /**
     * What there is to say.
     *
     * @param audited whether the period was published at all
     * @param texts one per seat of that person
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
            Optional<Run> run = runs.newestPublished(request.period());
            if (run.isEmpty()) {
                return new Answer(false, List.of(), Optional.empty());
            }
            AuditResults results = new AuditResults(
                    request,
                    new RunContext(runs, request, run.get().fingerprint()),
                    context.getBean(StagedRows.class),
                    context.getBean(HistoryTables.class));
            return explain(request, results, who);
        }
    }

    private static Answer explain(AuditRequest request, AuditResults results, Email who) {
        List<String> texts = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (AppConfig app : request.config().apps().values()) {
            AppAudit audit = results.app(app);
            audit.seats().verdicts().stream()
                    .map(SeatVerdict::email)
                    .map(Email::address)
                    .forEach(known::add);
            SeatExplanation told = SeatAudit.explain(audit.scope(), audit.seatFacts(), who);
            if (!told.seats().isEmpty()) {
                texts.add(Explanation.text(told));
            }
        }
        return new Answer(true, texts, texts.isEmpty() ? NearestWord.of(who.address(), known) : Optional.empty());
    }
}
