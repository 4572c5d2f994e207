package io.seataudit.job;

import io.seataudit.audit.Audit;
import io.seataudit.audit.AuditOutcome;
import java.util.Optional;

/**
 * The audit of this run, once per process. A process that resumes at a later step has not been through the step that
 * audits, and asks again: the rules are pure functions of the staged rows and the history, so the outcome is the same.
 */
final class RunAudit {
    private final FactsOfRun facts;
    private final ExhaustionMoments moments;
    private Optional<AuditOutcome> outcome = Optional.empty();

    RunAudit(FactsOfRun facts, ExhaustionMoments moments) {
        this.facts = facts;
        this.moments = moments;
    }

    AuditOutcome outcome() {
        if (outcome.isEmpty()) {
            outcome = Optional.of(Audit.of(facts.load(), moments));
        }
        return outcome.get();
    }
}
