package io.seataudit.job;

import io.seataudit.audit.FigureSums;
import io.seataudit.model.FigureName;
import io.seataudit.model.Period;
import io.seataudit.store.Figures;
import io.seataudit.store.Runs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** What the work folder remembers of published audits. */
public final class AuditHistory {
    private final WorkFolder work;

    /** The memory of a work folder. */
    public AuditHistory(WorkFolder work) {
        this.work = work;
    }

    /** A published revision of a period, with its figures summed over the applications, by name. */
    public record Entry(Period period, int revision, boolean newest, Map<FigureName, BigDecimal> figures) {}

    /** All published revisions, oldest period first; empty when there is no store. */
    public List<Entry> entries() {
        if (!work.hasStore()) {
            return List.of();
        }
        try (ConfigurableApplicationContext context = work.open(StoreParts.class, beans -> {})) {
            Runs runs = context.getBean(Runs.class);
            Figures figures = context.getBean(Figures.class);
            return runs.published().stream()
                    .map(run -> new Entry(
                            run.period(),
                            runs.revision(run),
                            runs.newestPublished(run.period())
                                    .filter(run::equals)
                                    .isPresent(),
                            FigureSums.of(figures.of(run.id()))))
                    .toList();
        }
    }
}
