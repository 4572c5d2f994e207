package io.seataudit.audit;

import io.seataudit.model.Email;
import io.seataudit.people.Directory;
import io.seataudit.people.DirectoryBuilder;
import io.seataudit.report.AuditReport;
import io.seataudit.seat.SeatVerdict;
import io.seataudit.seat.verdict.Explanation;
import io.seataudit.seat.verdict.SeatExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The audit of a period, from facts to report: who everybody is, what every application's rules say, and all of it put
 * together. The same facts give the same outcome, always.
 */
public final class Audit {
    private Audit() {}

    /** Audits everything; {@code secondRead} is asked only where a pool ran dry. */
    public static AuditOutcome of(AuditFacts facts, SecondRead secondRead) {
        Directory directory = directory(facts);
        List<AppResult> apps = facts.apps().stream()
                .map(app -> new AppAudit(facts.terms(), app, directory))
                .map(audit -> AppResult.of(audit.today(), audit.verdicts(secondRead)))
                .toList();
        AuditReport report = new ReportAssembler(facts, directory, apps).report();
        return new AuditOutcome(
                report,
                apps.stream().map(app -> MemoryWriter.memory(report, app)).toList());
    }

    /** Explains the verdict on every seat of the address, from the very facts that it was made of. */
    public static Explained explain(AuditFacts facts, Email who) {
        Directory directory = directory(facts);
        List<String> texts = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (AppFacts app : facts.apps()) {
            AppAudit.Explained explained = new AppAudit(facts.terms(), app, directory).explained(who);
            explained.all().verdicts().stream()
                    .map(SeatVerdict::email)
                    .map(Email::address)
                    .forEach(known::add);
            SeatExplanation asked = explained.asked();
            if (!asked.seats().isEmpty()) {
                texts.add(Explanation.text(asked));
            }
        }
        return new Explained(texts, known);
    }

    /** One text for each application in which the address holds a seat, and the addresses of all seats. */
    public record Explained(List<String> texts, Set<String> addresses) {}

    private static Directory directory(AuditFacts facts) {
        AuditFacts.People people = facts.people();
        return DirectoryBuilder.build(people.rows(), people.aliases(), people.given());
    }
}
