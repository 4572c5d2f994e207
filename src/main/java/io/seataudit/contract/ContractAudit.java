package io.seataudit.contract;

import io.seataudit.contract.ContractAuditResult.SeatKey;
import io.seataudit.model.Check;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Modules and seat money of one application (rules.md#modules, rules.md#seat-money). A pure function: facts in,
 * figures, control totals and findings out.
 */
public final class ContractAudit {
    private final Scope scope;
    private final ContractFacts facts;
    private final Entitlements entitlements;
    private final Map<Email, SeatStanding> holders = new TreeMap<>();
    private final List<Priced> modules = new ArrayList<>();

    private ContractAudit(Scope scope, ContractFacts facts) {
        this.scope = scope;
        this.facts = facts;
        this.entitlements = Entitlements.of(scope, facts);
    }

    /** A module with its price and its money. */
    record Priced(LicensedModule module, Optional<UnitPrice> price, ModuleMoney money, ModuleReport report) {}

    /** Money per month in the report currency; seats are keyed by workspace and e-mail. */
    public static ContractAuditResult audit(Scope scope, ContractFacts facts) {
        return new ContractAudit(scope, facts).run();
    }

    private ContractAuditResult run() {
        assignHolders();
        List<LicensedModule> all = entitlements.modules();
        UnitPrices prices = new UnitPrices(scope, facts);
        LicenceUse use = new LicenceUse(scope, facts, all);
        for (LicensedModule module : all) {
            Optional<UnitPrice> price = prices.of(module, all.size() == 1);
            ModuleMoney money = new ModuleMoney(module, holders, scope.asOf());
            modules.add(new Priced(module, price, money, new ModuleFigures(scope, use).report(module, price, money)));
        }
        Map<SeatKey, SeatMoney> seats = seatMoney();
        List<Finding> findings =
                new ContractFindings(scope, facts, entitlements, prices.currenciesWithoutRate()).of(modules, holders);
        return new ContractAuditResult(modules.stream().map(Priced::report).toList(), seats, checks(all), findings);
    }

    /** Licences name no workspace: those of an address with seats in several lie on the first that is not closed. */
    private void assignHolders() {
        facts.seats().stream()
                .sorted(Comparator.comparing((SeatStanding seat) -> seat.status() == SeatStatus.DEPROVISIONED)
                        .thenComparing(SeatStanding::workspace))
                .forEach(seat -> holders.putIfAbsent(seat.email(), seat));
    }

    private Map<SeatKey, SeatMoney> seatMoney() {
        Map<Email, List<Priced>> held = new TreeMap<>();
        for (Priced priced : modules) {
            priced.module()
                    .holdings()
                    .forEach(holding -> held.computeIfAbsent(holding.email(), unused -> new ArrayList<>())
                            .add(priced));
        }
        SeatMoneyRules rules = new SeatMoneyRules(scope, facts);
        Map<SeatKey, SeatMoney> money = new LinkedHashMap<>();
        for (SeatStanding seat : facts.seats()) {
            List<Priced> licences =
                    seat.equals(holders.get(seat.email())) ? held.getOrDefault(seat.email(), List.of()) : List.of();
            List<SeatMoneyRules.Part> parts = licences.stream()
                    .map(priced -> new SeatMoneyRules.Part(
                            priced.price(),
                            priced.module().pricedByContract(),
                            priced.money().of(seat.email())))
                    .toList();
            money.put(new SeatKey(seat.workspace(), seat.email()), rules.of(seat, parts));
        }
        return money;
    }

    private List<Check> checks(List<LicensedModule> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        int judged = modules.stream()
                .map(Priced::report)
                .mapToInt(report -> report.used() + report.unused() + report.unknown())
                .sum();
        int assigned =
                modules.stream().mapToInt(priced -> priced.report().assigned()).sum();
        BigDecimal bought = BigDecimal.ZERO;
        BigDecimal explained = BigDecimal.ZERO;
        for (Priced priced : modules) {
            ModuleReport report = priced.report();
            bought = bought.add(report.purchased());
            explained = explained
                    .add(BigDecimal.valueOf(report.assigned()))
                    .add(report.unassigned())
                    .subtract(report.over());
        }
        return List.of(
                new Check(
                        "modules-use/" + scope.app(),
                        "Licences used, unused and unknown are all licences assigned",
                        BigDecimal.valueOf(assigned),
                        BigDecimal.valueOf(judged)),
                new Check(
                        "modules-quantity/" + scope.app(),
                        "Licences assigned and unassigned, less over-use, are the contract's quantity",
                        bought,
                        explained));
    }
}
