package io.seataudit.contract;

import io.seataudit.contract.ContractAudit.Priced;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a reader of the modules should act on or mind, in words with figures. */
final class ContractFindings {
    /** Contracts want 60 to 90 days' notice (vendors.md#clari): within this many days a deadline is near. */
    private static final int NEAR = 60;

    private final Scope scope;
    private final ContractFacts facts;
    private final Entitlements entitlements;
    private final Set<String> withoutRate;
    private final List<Finding> findings = new ArrayList<>();

    ContractFindings(Scope scope, ContractFacts facts, Entitlements entitlements, Set<String> withoutRate) {
        this.scope = scope;
        this.facts = facts;
        this.entitlements = entitlements;
        this.withoutRate = withoutRate;
    }

    List<Finding> of(List<Priced> modules, Map<Email, SeatStanding> holders) {
        for (String currency : withoutRate) {
            add(
                    currency,
                    FindingCode.RATE_MISSING,
                    "Contract lines in " + currency + " have no figure in " + scope.currency()
                            + ": add a rate for it under rates in audit.yml.");
        }
        for (Priced module : modules) {
            quantity(module);
            price(module);
            deadline(module);
        }
        if (entitlements.assumedFromSeats()) {
            add(
                    "",
                    FindingCode.LICENCES_ASSUMED,
                    "No licence rows were given: every account that is not closed counts as one licence of the contract.");
        }
        if (entitlements.repeatedRows() > 0) {
            add(
                    "",
                    FindingCode.LICENCES_REPEATED,
                    entitlements.repeatedRows()
                            + " licence rows repeat one of the same address and module; each is counted once.");
        }
        strangers(modules, holders);
        return List.copyOf(findings);
    }

    private void quantity(Priced priced) {
        LicensedModule module = priced.module();
        if (module.over().signum() > 0 && module.underContract()) {
            add(
                    module.label(),
                    FindingCode.OVER_USE,
                    module.label() + ": " + module.holdings().size() + " licences are assigned and "
                            + plain(module.purchased()) + " were purchased, " + plain(module.over())
                            + " too many" + worth(priced, module.over()) + ". A true-up may be due.");
        }
        if (module.unassigned().signum() > 0) {
            add(
                    module.label(),
                    FindingCode.UNASSIGNED_LICENCES,
                    module.label() + ": " + plain(module.unassigned()) + " of " + plain(module.purchased())
                            + " purchased licences are assigned to nobody" + worth(priced, module.unassigned())
                            + "; they can serve somebody now.");
        }
        if (!module.underContract() && !facts.contract().isEmpty()) {
            add(
                    module.label(),
                    FindingCode.NOT_UNDER_CONTRACT,
                    module.label() + ": " + module.holdings().size()
                            + " licences are assigned, and no contract line for them is in force on " + scope.asOf()
                            + ".");
        }
    }

    private void price(Priced priced) {
        String label = priced.module().label();
        if (priced.report().estimated()) {
            add(
                    label,
                    FindingCode.PRICE_ESTIMATED,
                    label + ": no contract gives a price; money is an estimate at "
                            + money(priced.report().unitPrice().orElseThrow()) + " a month each.");
        } else if (priced.price().isEmpty() && !priced.module().pricedByContract()) {
            add(
                    label,
                    FindingCode.PRICE_UNKNOWN,
                    label + ": no price is known, so no money is shown; give unit_price in the contract file.");
        }
    }

    /** A deadline matters where there is something to give back. */
    private void deadline(Priced priced) {
        LicensedModule module = priced.module();
        BigDecimal spare = priced.money().freed().add(module.unassigned());
        if (spare.signum() == 0) {
            return;
        }
        Set<LocalDate> told = new HashSet<>();
        for (Term term : Term.of(module, scope.asOf())) {
            term.noticeBy().filter(told::add).ifPresent(day -> deadline(priced, term, day, spare.min(term.quantity())));
        }
    }

    private void deadline(Priced priced, Term term, LocalDate noticeBy, BigDecimal spare) {
        String label = priced.module().label();
        String what = plain(spare) + " licences that nobody needs" + worth(priced, spare);
        if (term.noticePassed()) {
            add(
                    label + " " + noticeBy,
                    FindingCode.NOTICE_DEADLINE_PASSED,
                    label + ": the notice deadline " + noticeBy + " has passed; " + what + " stay on the bill beyond "
                            + term.from() + " unless the vendor agrees otherwise.");
        } else if (term.from().isAfter(scope.asOf()) && ChronoUnit.DAYS.between(scope.asOf(), noticeBy) <= NEAR) {
            add(
                    label + " " + noticeBy,
                    FindingCode.NOTICE_DEADLINE_NEAR,
                    label + ": give notice by " + noticeBy + "; " + what + " can leave the bill on " + term.from()
                            + ".");
        }
    }

    private void strangers(List<Priced> modules, Map<Email, SeatStanding> holders) {
        Set<Email> strangers = new TreeSet<>();
        for (Priced priced : modules) {
            priced.module().holdings().stream()
                    .map(Holding::email)
                    .filter(email -> !holders.containsKey(email))
                    .forEach(strangers::add);
        }
        for (Email email : strangers) {
            add(
                    email.address(),
                    FindingCode.LICENCE_WITHOUT_SEAT,
                    email + " holds a licence and is not on the member list.");
        }
    }

    private String worth(Priced priced, BigDecimal licences) {
        return priced.price()
                .map(price -> " (" + money(price.amount().times(licences).rounded(scope.currency())) + " a month"
                        + (price.estimated() ? ", estimated)" : ")"))
                .orElse("");
    }

    private String money(BigDecimal amount) {
        return amount.toPlainString() + " " + scope.currency();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void add(String subject, FindingCode code, String text) {
        findings.add(Finding.of(code, scope.app(), subject, text));
    }
}
