package io.seataudit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What earlier audits of one application remember; only periods before the audited one, newest revision of each,
 * oldest period first.
 */
public record History(
        List<RememberedSignal> signals, List<PastSeat> seats, List<PastBurn> burn, List<PastMonth> months) {
    /** Nothing was audited before. */
    public static final History EMPTY = new History(List.of(), List.of(), List.of(), List.of());

    /** The last activity that earlier audits saw at a source that forgets. */
    public record RememberedSignal(String workspace, Email email, String source, LocalDate on) {}

    /** How a seat stood at the end of an earlier period. {@code lastActiveOn} and {@code joinedOn} as known then. */
    public record PastSeat(
            Period period,
            String workspace,
            Email email,
            SeatStatus status,
            Recommendation recommendation,
            Optional<LocalDate> lastActiveOn,
            Optional<LocalDate> joinedOn) {}

    /** What a member burned in an earlier period, and how many tables the member owned. */
    public record PastBurn(Period period, Meter meter, Email email, Credits net, int tablesOwned) {}

    /** The sums of one meter in an earlier period, with its net use by day (ascending). */
    public record PastMonth(
            Period period,
            Meter meter,
            Credits opening,
            Credits granted,
            Credits toppedUp,
            Credits refunded,
            Credits used,
            Credits forfeited,
            Credits closing,
            List<DayNet> days) {}

    /** Net use of one day. */
    public record DayNet(LocalDate day, Credits net) {}

    /** The newest period that was audited before. */
    public Optional<Period> previousPeriod() {
        return seats.stream().map(PastSeat::period).max(Period::compareTo);
    }
}
