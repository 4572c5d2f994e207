package io.seataudit.credit;

import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.History;
import io.seataudit.model.Meter;
import io.seataudit.model.Scope;
import io.seataudit.text.CodeWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a reader should know of who burned what, and how that changed. */
final class BurnFindings {
    /** A burner of half the pool is a risk of its own. */
    private static final BigDecimal TOP_SHARE = new BigDecimal("0.5");

    /** Whose share is less does not move the bill, however often it doubles. */
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");

    private final Scope scope;
    private final CreditFacts facts;
    private final MeterReport report;
    private final String unit;
    private final List<Finding> findings = new ArrayList<>();

    BurnFindings(Scope scope, CreditFacts facts, MeterReport report) {
        this.scope = scope;
        this.facts = facts;
        this.report = report;
        this.unit = CodeWords.lower(report.meter());
    }

    /** In a fixed order: the whole first, then people by burn. */
    List<Finding> findings() {
        doubledTotal();
        spikes();
        if (report.byMember().size() > 1) {
            topMember(report.byMember().get(0));
        }
        report.byMember().forEach(this::doubled);
        // Whoever has any row is among those of the credits: one finding a person is enough.
        if (report.meter() == Meter.CREDITS && !facts.people().members().isEmpty()) {
            report.byMember().stream().filter(row -> !row.onMemberList()).forEach(this::notOnMemberList);
        }
        return List.copyOf(findings);
    }

    private void doubledTotal() {
        scope.history().months().stream()
                .filter(month -> month.meter() == report.meter())
                .max(Comparator.comparing(History.PastMonth::period))
                .ifPresent(month -> {
                    Credits before = month.used().minus(month.refunded());
                    if (atLeastDoubled(before, report.total())) {
                        add(
                                FindingCode.BURN_DOUBLED,
                                Email.NONE,
                                report.total() + " " + unit + " were used, " + before + " in " + month.period() + ".");
                    }
                });
    }

    private void spikes() {
        report.spikes().stream()
                .max(Comparator.comparing(MeterReport.Spike::score))
                .ifPresent(highest -> add(
                        FindingCode.BURN_SPIKE,
                        Email.NONE,
                        "Days of unusual burn: " + report.spikes().size() + ". Farthest out is " + highest.date()
                                + (highest.email().isNone() ? "" : ", " + highest.email()) + " with "
                                + highest.credits() + " " + unit + "."));
    }

    private void topMember(MeterReport.MemberBurn top) {
        if (top.share().compareTo(TOP_SHARE) >= 0) {
            add(
                    FindingCode.TOP_MEMBER_SHARE,
                    top.email(),
                    top.email() + " alone burned " + percent(top.share()) + " % of all " + unit + ".");
        }
    }

    private void doubled(MeterReport.MemberBurn row) {
        Optional<Credits> before = row.change().map(change -> row.credits().minus(change));
        if (row.share().compareTo(LEAST_SHARE) < 0
                || !before.map(past -> atLeastDoubled(past, row.credits())).orElse(false)) {
            return;
        }
        add(
                FindingCode.MEMBER_BURN_DOUBLED,
                row.email(),
                row.email() + " burned " + row.credits() + " " + unit + ", " + before.orElse(Credits.ZERO)
                        + " in the period audited before.");
    }

    private void notOnMemberList(MeterReport.MemberBurn row) {
        add(
                FindingCode.BURN_NOT_ON_MEMBER_LIST,
                row.email(),
                row.email() + " burned " + row.credits() + " " + unit + " and is not on the member list.");
    }

    private static boolean atLeastDoubled(Credits before, Credits now) {
        return before.millionths() > 0 && now.minus(before).compareTo(before) >= 0;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** The same person may have the same finding on both meters: the meter is part of the id. */
    private void add(FindingCode code, Email who, String text) {
        String subject = who.isNone() ? unit : unit + "/" + who;
        findings.add(Finding.of(code, scope.app(), subject, who.address(), text));
    }
}
