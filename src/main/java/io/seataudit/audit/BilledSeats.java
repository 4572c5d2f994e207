package io.seataudit.audit;

import io.seataudit.contract.ContractAuditResult;
import io.seataudit.contract.ContractAuditResult.SeatKey;
import io.seataudit.contract.SeatMoney;
import io.seataudit.model.Email;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Addresses;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The seats that the vendor bills: all of them, or one of each person (rules.md#billed-per-person). Of several the one
 * that would stay is billed, so that taking the others away saves nothing.
 */
final class BilledSeats {
    private static final Comparator<SeatStanding> STAYS_FIRST = Comparator.comparing(
                    (SeatStanding seat) -> seat.status() == SeatStatus.DEPROVISIONED)
            .thenComparing(SeatStanding::canBeFreed)
            .thenComparing(seat -> seat.status().costIsExposure())
            .thenComparing(
                    seat -> seat.lastActiveOn().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed())
            .thenComparing(SeatStanding::workspace)
            .thenComparing(SeatStanding::email);

    private final Addresses addresses;
    private final List<SeatStanding> all;
    private final List<SeatStanding> billed;
    private final Map<Email, Email> byHolder = new HashMap<>();

    BilledSeats(boolean perPerson, Addresses addresses, List<SeatStanding> all) {
        this.addresses = addresses;
        this.all = all;
        this.billed = perPerson ? oneOfEach() : all;
    }

    private List<SeatStanding> oneOfEach() {
        Map<Email, SeatStanding> stays = new LinkedHashMap<>();
        all.stream().sorted(STAYS_FIRST).forEach(seat -> stays.putIfAbsent(addresses.identity(seat.email()), seat));
        stays.forEach((holder, seat) -> byHolder.put(holder, seat.email()));
        return all.stream().filter(Set.copyOf(stays.values())::contains).toList();
    }

    /** In the order of the seats. */
    List<SeatStanding> billed() {
        return billed;
    }

    Set<SeatKey> keys() {
        return billed.stream()
                .map(seat -> new SeatKey(seat.workspace(), seat.email()))
                .collect(Collectors.toSet());
    }

    /** From an address to that of the seat on which its holder's licences lie. */
    Email home(Email address) {
        return Optional.ofNullable(byHolder.get(addresses.identity(address))).orElseGet(() -> addresses.home(address));
    }

    /** What was found of the billed seats, with no money on the others. */
    ContractAuditResult withTheOthers(ContractAuditResult ofBilled, String currency) {
        Map<SeatKey, SeatMoney> money = new LinkedHashMap<>();
        for (SeatStanding seat : all) {
            SeatKey key = new SeatKey(seat.workspace(), seat.email());
            money.put(key, ofBilled.money().getOrDefault(key, SeatMoney.none(currency)));
        }
        return new ContractAuditResult(ofBilled.modules(), money, ofBilled.checks(), ofBilled.findings());
    }
}
