package io.seataudit.contract;

import io.seataudit.contract.ContractAuditResult.SeatKey;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.ContractLine;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Origin;
import io.seataudit.model.Period;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Reducible;
import io.seataudit.model.Scope;
import io.seataudit.model.Scopes;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the facts of one application, as of 31 October 2026, in words near those of the files. */
final class ContractScenario {
    static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    private final List<ContractLine> contract = new ArrayList<>();
    private final List<Licence> licences = new ArrayList<>();
    private final List<SeatStanding> seats = new ArrayList<>();
    private final Map<ModuleKey, BigDecimal> estimates = new HashMap<>();
    private final Map<String, BigDecimal> rates = new HashMap<>();
    private Optional<BigDecimal> seatPrice = Optional.empty();

    ContractScenario line(String sku, String quantity, String price, String termEnd, int noticeDays) {
        return line(sku, quantity, price, "USD", BillingCycle.MONTHLY, termEnd, noticeDays, Reducible.RENEWAL);
    }

    ContractScenario line(
            String sku,
            String quantity,
            String price,
            String currency,
            BillingCycle per,
            String termEnd,
            int noticeDays,
            Reducible reducible) {
        contract.add(new ContractLine(
                new Origin("contract.csv", contract.size() + 2),
                "Clari",
                sku,
                new BigDecimal(quantity),
                price.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(price)),
                currency,
                per,
                LocalDate.of(2025, 1, 1),
                LocalDate.parse(termEnd),
                Optional.of(noticeDays),
                reducible));
        return this;
    }

    /** {@code lastUsed}: a day, {@code never}, or empty for unknown. */
    ContractScenario licence(String who, String sku, String lastUsed) {
        return licence(who, "Clari", sku, lastUsed, AccountStatus.ACTIVE);
    }

    ContractScenario licence(String who, String product, String sku, String lastUsed, AccountStatus status) {
        licences.add(new Licence(
                new Origin("licences.csv", licences.size() + 2),
                email(who),
                product,
                sku,
                status,
                Optional.empty(),
                lastUsed.isEmpty()
                        ? LastSeen.UNKNOWN
                        : lastUsed.equals("never") ? LastSeen.NEVER : LastSeen.on(LocalDate.parse(lastUsed))));
        return this;
    }

    ContractScenario seat(String who, SeatStatus status, String lastActive) {
        return seat(who, status, status.recommendation(), lastActive, "");
    }

    ContractScenario seat(
            String who, SeatStatus status, Recommendation recommendation, String lastActive, String price) {
        seats.add(new SeatStanding(
                "",
                email(who),
                status,
                recommendation,
                lastActive.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lastActive)),
                price.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(price))));
        return this;
    }

    ContractScenario estimate(String sku, String price) {
        estimates.put(new ModuleKey("Clari", sku), new BigDecimal(price));
        return this;
    }

    ContractScenario rate(String currency, String rate) {
        rates.put(currency, new BigDecimal(rate));
        return this;
    }

    ContractScenario seatPrice(String price) {
        seatPrice = Optional.of(new BigDecimal(price));
        return this;
    }

    ContractAuditResult audit() {
        return ContractAudit.audit(scope(), facts());
    }

    Scope scope() {
        return Scopes.of("clari", Period.parse("2026-10"), AS_OF, Scopes.usDollars(rates), History.EMPTY);
    }

    ContractFacts facts() {
        return new ContractFacts(contract, licences, seats, seatPrice, estimates);
    }

    static SeatMoney money(ContractAuditResult result, String who) {
        SeatMoney money = result.money().get(new SeatKey("", email(who)));
        if (money == null) {
            throw new AssertionError("no seat " + who);
        }
        return money;
    }

    static Email email(String who) {
        return new Email(who + "@northwind.example");
    }
}
