package io.seataudit.seat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.Period;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Signal;
import io.seataudit.model.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one seat with its evidence. {@code transition} is empty without an earlier audited period, and where
 * the account was no seat in either of the two.
 *
 * <p>Flat, since it mirrors a seat of the published JSON field by field.
 *
 * @param email {@code rules.md#identities}
 * @param name of the person, else the export's ({@code rules.md#people-merge})
 * @param role the export's word ({@code rules.md#words})
 * @param status by {@link io.seataudit.seat.status.StatusTable}
 * @param reason a sentence that names source and day, by the status's own rule in {@link io.seataudit.seat.status.StatusTable}
 * @param lastActiveOn the latest of the signals, by {@link io.seataudit.seat.evidence.SignCollector}
 * @param daysInactive up to the as-of date, by {@link io.seataudit.seat.Seat}
 * @param signals latest first, by {@link io.seataudit.seat.evidence.SignCollector}
 * @param department {@code rules.md#people-merge}
 * @param groups by name, by {@link io.seataudit.seat.evidence.SeatList}
 * @param hazards by {@link io.seataudit.seat.access.Hazards} and {@link io.seataudit.seat.access.LastAdmins}
 * @param recommendation the status's, or review where {@link io.seataudit.seat.status.Judgement} holds it back
 * @param workspace {@code rules.md#seats-and-rows}
 * @param account what the application says ({@code rules.md#words})
 * @param joinedOn {@code rules.md#seats-and-rows}
 * @param costCenter {@code rules.md#people-merge}
 * @param manager {@code rules.md#people-merge}
 * @param licences names, by {@link io.seataudit.seat.evidence.SeatList}
 * @param consequences what a removal would do, in words, by {@link io.seataudit.seat.access.Consequences}
 * @param steps the leaving checklist, empty where one step is enough, by {@link io.seataudit.seat.access.LeaveSteps}
 * @param transition by {@link io.seataudit.seat.transition.Transitions}
 * @param activeDuring the month in which totals without dates tell of use, by {@link io.seataudit.seat.Seat}
 */
public record SeatVerdict(
        Email email,
        String name,
        String role,
        SeatStatus status,
        String reason,
        Optional<LocalDate> lastActiveOn,
        Optional<Integer> daysInactive,
        List<Signal> signals,
        String department,
        List<String> groups,
        List<Hazard> hazards,
        Recommendation recommendation,
        String workspace,
        AccountStatus account,
        Optional<LocalDate> joinedOn,
        String costCenter,
        Email manager,
        List<String> licences,
        List<String> consequences,
        List<String> steps,
        Optional<Transition> transition,
        Optional<Period> activeDuring) {}
