package io.seataudit.seat.verdict;

import io.seataudit.model.Exemption;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Scope;
import io.seataudit.seat.Seat;
import io.seataudit.seat.status.Judged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Exemptions that no longer say what they were meant to: run out, for nobody on the list, or for somebody who left
 * (rules.md#exemption-findings).
 */
final class ExemptionFindings {
    private ExemptionFindings() {}

    static List<Finding> of(Workings workings) {
        Scope scope = workings.scope();
        List<Finding> findings = new ArrayList<>();
        for (Exemption exemption : workings.facts().exemptions()) {
            List<Judged> seats = workings.judgements().of(exemption.email());
            if (seats.isEmpty()) {
                findings.add(finding(scope, exemption, FindingCode.EXEMPTION_FOR_NOBODY, "is for nobody on the list."));
            } else if (!exemption.inForce(scope.asOf())
                    && seats.stream().noneMatch(judged -> judged.seat().exempt(scope.asOf()))) {
                findings.add(finding(
                        scope,
                        exemption,
                        FindingCode.EXEMPTION_EXPIRED,
                        "ran out on " + exemption.until().orElseThrow() + "; renew it or decide about the seat."));
            } else if (seats.stream().anyMatch(judged -> isExemptLeaver(judged.seat(), scope.asOf()))) {
                findings.add(finding(
                        scope, exemption, FindingCode.EXEMPT_LEAVER, "keeps the seat of somebody who has left."));
            }
        }
        return findings;
    }

    private static boolean isExemptLeaver(Seat seat, LocalDate asOf) {
        return seat.live() && seat.holderHasLeft(asOf);
    }

    private static Finding finding(Scope scope, Exemption exemption, FindingCode code, String what) {
        return Finding.of(
                code,
                scope.app(),
                exemption.email().address(),
                "The exemption of " + exemption.email() + " (" + exemption.reason() + ") " + what);
    }
}
