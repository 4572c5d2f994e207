package io.seataudit.seat.verdict;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Member;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.Wording;
import io.seataudit.seat.status.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the seats themselves give cause to say, beyond each verdict. */
final class SeatFindings {
    private final Workings workings;
    private final Scope scope;
    private final SeatFacts.VendorTraits vendor;
    private final List<Judged> all;
    private final List<Finding> findings = new ArrayList<>();

    SeatFindings(Workings workings) {
        this.workings = workings;
        this.scope = workings.scope();
        this.vendor = workings.facts().vendor();
        this.all = workings.judgements().all();
    }

    List<Finding> findings() {
        all.forEach(this::leaver);
        all.forEach(this::lastAdmin);
        findings.addAll(new AdminFindings(workings).findings());
        all.forEach(this::withoutAccount);
        all.forEach(this::mergedRows);
        frozenFeed();
        SourceFindings.of(workings).ifPresent(findings::add);
        afterAsOf();
        return findings;
    }

    /** Somebody who left the company and is still a member is the most serious finding there is (rules.md#status-departed). */
    private void leaver(Judged judged) {
        if (judged.status() == SeatStatus.DEPARTED) {
            boolean certain = judged.recommendation() == Recommendation.REMOVE;
            Finding finding = of(
                    judged.seat(),
                    FindingCode.DEPARTED_WITH_SEAT,
                    judged.seat().email() + " still has a seat: " + judged.reason() + "."
                            + (vendor.hazards().contains(HazardCode.PASSWORD_LOGIN)
                                    ? " The block at the identity provider does not lock them out."
                                    : ""));
            findings.add(certain ? finding : finding.atOtherLevel());
        }
    }

    private void lastAdmin(Judged judged) {
        boolean heldBack = judged.status().mayHaveToGo()
                && workings.lastAdmins().contains(judged.seat().key());
        if (heldBack) {
            findings.add(of(
                    judged.seat(),
                    FindingCode.LAST_ADMIN,
                    judged.seat().email() + " is the last admin" + ofWorkspace(judged.seat())
                            + " and in question: appoint another admin first."));
        }
    }

    /** Whoever has left need have no account any more; an application's own list of users is no directory. */
    private void withoutAccount(Judged judged) {
        Seat seat = judged.seat();
        Set<String> providers = workings.facts().roster().identityProviders();
        boolean unknownToAll = !providers.isEmpty()
                && seat.person()
                        .filter(person -> person.sources().stream().noneMatch(providers::contains))
                        .isPresent();
        if (unknownToAll && seat.accepted() && !seat.holderHasLeft(scope.asOf())) {
            findings.add(of(
                    seat,
                    FindingCode.NO_IDP_ACCOUNT,
                    seat.email() + " is in the HR list and has a seat, but has no account at "
                            + String.join(", ", new TreeSet<>(providers)) + "."));
        }
    }

    private static String ofWorkspace(Seat seat) {
        return seat.workspace().isEmpty() ? "" : " of " + seat.workspace();
    }

    private void mergedRows(Judged judged) {
        List<Member> rows = judged.seat().account().rows();
        if (rows.size() > 1) {
            TreeSet<String> words = new TreeSet<>();
            rows.stream()
                    .map(Member::status)
                    .filter(status -> status != AccountStatus.UNKNOWN)
                    .map(Wording::of)
                    .forEach(words::add);
            boolean contradict = words.size() > 1;
            Finding finding = of(
                    judged.seat(),
                    FindingCode.ROWS_MERGED,
                    rows.size() + " rows are one seat"
                            + (contradict ? ", though they say " + String.join(" and ", words) : "") + ": "
                            + Wording.list(rows.stream()
                                    .map(row -> row.origin().toString())
                                    .toList())
                            + ".");
            findings.add(contradict ? finding.atOtherLevel() : finding);
        }
    }

    private void frozenFeed() {
        Optional<Judged> frozen = all.stream()
                .filter(judged -> judged.status() == SeatStatus.STALE_SOURCE)
                .findFirst();
        frozen.ifPresent(judged -> add(FindingCode.STALE_SOURCE, Verdicts.sentence(judged.reason())));
    }

    private void afterAsOf() {
        long later = all.stream()
                .filter(judged -> judged.seat().signs().stream().anyMatch(sign -> !sign.counts()))
                .count();
        if (later > 0) {
            add(
                    FindingCode.AFTER_AS_OF,
                    "For " + Wording.count(later, "seat") + " a source tells only of activity after " + scope.asOf()
                            + ", which does not count; what it knew before is hidden by that.");
        }
    }

    /** The same person in two workspaces gives two findings, so the id names the workspace. */
    private Finding of(Seat seat, FindingCode code, String text) {
        Finding finding = Finding.of(code, scope.app(), seat.email().address(), text);
        return seat.workspace().isEmpty() ? finding : finding.within(SeatKey.fold(seat.workspace()));
    }

    private void add(FindingCode code, String text) {
        findings.add(Finding.of(code, scope.app(), "", text));
    }
}
