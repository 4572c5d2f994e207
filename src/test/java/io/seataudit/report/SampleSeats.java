package io.seataudit.report;

import io.seataudit.contract.SeatMoney;
import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Signal;
import io.seataudit.model.Transition;
import io.seataudit.seat.SeatVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds seats of the sample report from short rows; an empty text is an unknown. */
final class SampleSeats {
    static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    /** Joins, activity and money of one seat, as far as they differ from seat to seat. */
    record Facts(String role, String joined, String lastActive, String source, String department, String price) {}

    private SampleSeats() {}

    static SeatReport seat(
            String email,
            String name,
            SeatStatus status,
            String reason,
            Facts facts,
            List<String> groups,
            Transition transition,
            Hazard... hazards) {
        Optional<LocalDate> lastActive = day(facts.lastActive());
        Recommendation recommendation = Arrays.stream(hazards).anyMatch(h -> h.code() == HazardCode.LAST_ADMIN)
                ? Recommendation.REVIEW
                : status.recommendation();
        SeatVerdict verdict = new SeatVerdict(
                new Email(email),
                name,
                facts.role(),
                status,
                reason,
                lastActive,
                lastActive.map(day -> (int) ChronoUnit.DAYS.between(day, AS_OF)),
                facts.source().isEmpty() ? List.of() : List.of(new Signal(facts.source(), lastActive)),
                facts.department(),
                groups,
                List.of(hazards),
                recommendation,
                "",
                account(status),
                day(facts.joined()),
                facts.department().isEmpty()
                        ? ""
                        : "CC-" + (100 + facts.department().length()),
                new Email("priya.nair@northwind.example"),
                List.of(),
                consequences(hazards),
                status == SeatStatus.DEPARTED
                        ? List.of("Disable in the identity provider", "Remove in the application", "Hand over tables")
                        : List.of(),
                Optional.of(transition),
                Optional.empty());
        return new SeatReport(verdict, money(facts.price(), recommendation));
    }

    static Map<SeatStatus, Integer> totals(List<SeatReport> seats) {
        Map<SeatStatus, Integer> totals = new EnumMap<>(SeatStatus.class);
        Arrays.stream(SeatStatus.values()).forEach(status -> totals.put(status, 0));
        seats.forEach(seat -> totals.merge(seat.verdict().status(), 1, Integer::sum));
        return totals;
    }

    static MoneyTotals moneyTotals(List<SeatReport> seats, boolean estimated) {
        BigDecimal exposure = BigDecimal.ZERO.setScale(2);
        BigDecimal reassignable = exposure;
        BigDecimal reducible = exposure;
        for (SeatReport seat : seats) {
            if (inQuestion(seat.verdict().recommendation())) {
                exposure = exposure.add(seat.money().exposure().orElse(BigDecimal.ZERO));
                reassignable = reassignable.add(seat.money().reassignable().orElse(BigDecimal.ZERO));
                reducible = reducible.add(seat.money().reducible().orElse(BigDecimal.ZERO));
            }
        }
        return new MoneyTotals(exposure, reassignable, reducible, estimated);
    }

    static boolean inQuestion(Recommendation recommendation) {
        return recommendation.compareTo(Recommendation.REVIEW) >= 0;
    }

    static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static AccountStatus account(SeatStatus status) {
        return switch (status) {
            case DEPROVISIONED, LICENCE_ON_DEACTIVATED -> AccountStatus.DEACTIVATED;
            case STALE_INVITE, PENDING -> AccountStatus.INVITED;
            default -> AccountStatus.ACTIVE;
        };
    }

    private static SeatMoney money(String price, Recommendation recommendation) {
        if (price.isEmpty()) {
            return SeatMoney.UNKNOWN;
        }
        BigDecimal amount = new BigDecimal(price);
        boolean free = inQuestion(recommendation) && amount.signum() > 0;
        BigDecimal none = BigDecimal.ZERO.setScale(2);
        return new SeatMoney(
                Optional.of(amount),
                Optional.of(free ? amount : none),
                Optional.of(free ? amount : none),
                free ? Optional.of(LocalDate.of(2027, 2, 1)) : Optional.empty(),
                free ? Optional.of(LocalDate.of(2026, 12, 2)) : Optional.empty(),
                false,
                false);
    }

    private static List<String> consequences(Hazard... hazards) {
        return Arrays.stream(hazards)
                .map(hazard -> switch (hazard.code()) {
                    case LAST_ADMIN -> "The workspace would be left without an active admin.";
                    case OWNS_CONNECTIONS -> hazard.count() + " connections stop until somebody logs in again.";
                    case OWNS_TABLES -> hazard.count() + " tables pass to the longest-tenured admin.";
                    case RECURRING_RUNS -> hazard.count() + " scheduled runs go on under another owner.";
                    case PASSWORD_LOGIN -> "Blocking in the identity provider does not lock this person out.";
                    case CRM_RESYNC -> "The account comes back at the next CRM sync.";
                    default -> "Check " + hazard.code() + " first.";
                })
                .toList();
    }
}
