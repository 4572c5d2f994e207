package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.Finding;
import io.seataudit.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Exemptions that no longer say what they were meant to: run out, for nobody on the list, or for somebody who left. */
final class ExemptionFindings {
    private ExemptionFindings() {}

    static List<Finding> of(Workings workings) {
        SeatFacts facts = workings.facts();
        Set<Email> inForce = facts.exemptions().stream()
                .filter(exemption -> exemption.inForce(facts.asOf()))
                .map(Exemption::email)
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Exemption exemption : facts.exemptions()) {
            List<Judged> seats = workings.judgements().of(exemption.email());
            if (seats.isEmpty()) {
                findings.add(
                        finding(facts, Level.INFO, exemption, "EXEMPTION_FOR_NOBODY", "is for nobody on the list."));
            } else if (!inForce.contains(exemption.email())) {
                findings.add(finding(
                        facts,
                        Level.WARNING,
                        exemption,
                        "EXEMPTION_EXPIRED",
                        "ran out on " + exemption.until().orElseThrow() + "; renew it or decide about the seat."));
            } else if (seats.stream().anyMatch(judged -> isExemptLeaver(judged, facts))) {
                findings.add(finding(
                        facts, Level.WARNING, exemption, "EXEMPT_LEAVER", "keeps the seat of somebody who has left."));
            }
        }
        return findings;
    }

    private static boolean isExemptLeaver(Judged judged, SeatFacts facts) {
        return judged.seat().live()
                && judged.seat()
                        .person()
                        .filter(person -> person.hasLeft(facts.asOf()))
                        .isPresent();
    }

    private static Finding finding(SeatFacts facts, Level level, Exemption exemption, String code, String what) {
        return Finding.of(
                level,
                facts.app(),
                exemption.email().address(),
                code,
                "The exemption of " + exemption.email() + " (" + exemption.reason() + ") " + what);
    }
}
