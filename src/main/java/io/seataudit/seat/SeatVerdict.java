package io.seataudit.seat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Signal;
import io.seataudit.model.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one seat with its evidence. {@code reason} is a sentence that names source and day. Signals are
 * sorted latest first; {@code consequences} tell in words what a removal would do; {@code steps} is the leaving
 * checklist, empty where one step is enough. {@code transition} is empty without an earlier audited period, and where the
 * account was no seat in either of the two.
 *
 * <p>Flat, since it mirrors a seat of the published JSON field by field.
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
        Optional<Transition> transition) {}
