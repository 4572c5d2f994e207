package io.seataudit.seat.verdict;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Licences that are taken up without being used: by accounts that were only invited, by deactivated ones, by addresses
 * that are no members, and those that show no use at all, as a Copilot licence without a recorded call
 * (rules.md#licence-findings).
 */
final class LicenceFindings {
    private final Scope scope;
    private final List<Licence> licences;
    private final Judgements judgements;
    private final List<Finding> findings = new ArrayList<>();

    LicenceFindings(Workings workings) {
        this.scope = workings.scope();
        this.licences = workings.facts().traces().licences();
        this.judgements = workings.judgements();
    }

    List<Finding> findings() {
        Map<Email, List<Licence>> held = new TreeMap<>();
        Map<String, List<Licence>> bySku = new TreeMap<>();
        licences.stream().filter(licence -> licence.heldOn(scope.asOf())).forEach(licence -> {
            held.computeIfAbsent(licence.email(), email -> new ArrayList<>()).add(licence);
            bySku.computeIfAbsent(licence.name(), sku -> new ArrayList<>()).add(licence);
        });
        held.forEach(this::ofAccount);
        bySku.forEach(this::withoutUse);
        return findings;
    }

    private void ofAccount(Email email, List<Licence> licences) {
        List<Judged> seats = judgements.of(email);
        if (seats.isEmpty()) {
            report(email.address(), FindingCode.LICENCE_WITHOUT_SEAT, licences, "but is not on the member list.");
        }
        List<Licence> invited = with(AccountStatus.INVITED, licences);
        if (!invited.isEmpty()) {
            report(
                    email.address(),
                    FindingCode.LICENCE_ON_INVITED,
                    invited,
                    "though only invited; that counts all the same.");
        }
        List<Licence> deactivated = with(AccountStatus.DEACTIVATED, licences);
        boolean toldByVerdict = seats.stream().anyMatch(judged -> judged.status() == SeatStatus.LICENCE_ON_DEACTIVATED);
        if (!deactivated.isEmpty() && !toldByVerdict) {
            report(
                    email.address(),
                    FindingCode.LICENCE_KEPT,
                    deactivated,
                    "though deactivated there; take the licence away.");
        }
    }

    /** Said only where the export tells of use at all: a column of blanks is unknown, not unused. */
    private void withoutUse(String sku, List<Licence> licences) {
        boolean exportTells =
                licences.stream().anyMatch(licence -> licence.lastUsed().state() != LastSeen.State.UNKNOWN);
        Collection<String> unused = new TreeSet<>();
        licences.stream()
                .filter(licence -> licence.lastUsed().state() != LastSeen.State.ON)
                .forEach(licence -> unused.add(licence.email().address()));
        if (exportTells && !unused.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.LICENCE_UNUSED,
                    scope.app(),
                    sku,
                    unused.size() + " of " + Wording.count(licences.size(), "licence") + " of " + sku + " show no use: "
                            + Wording.list(unused) + "."));
        }
    }

    private void report(String email, FindingCode code, List<Licence> licences, String but) {
        findings.add(Finding.of(
                code,
                scope.app(),
                email,
                email + " holds "
                        + Wording.list(
                                licences.stream().map(Licence::name).distinct().toList())
                        + ", " + but));
    }

    private static List<Licence> with(AccountStatus status, List<Licence> licences) {
        return licences.stream().filter(licence -> licence.status() == status).toList();
    }
}
