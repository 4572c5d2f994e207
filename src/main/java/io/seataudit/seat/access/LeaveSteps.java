package io.seataudit.seat.access;

import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Person;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The checklist of a leave that takes more than one step: hand over, identity provider, application, CRM (rules.md#leave-steps). */
public final class LeaveSteps {
    private final LocalDate asOf;

    /** Steps as they are to be taken after that day. */
    public LeaveSteps(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Empty where one step is enough. */
    public List<String> of(Seat seat, List<Hazard> hazards) {
        Set<HazardCode> codes = hazards.stream().map(Hazard::code).collect(Collectors.toSet());
        if (!codes.contains(HazardCode.TWO_STEP_LEAVE)) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        if (codes.contains(HazardCode.OWNS_CONNECTIONS) || codes.contains(HazardCode.RECURRING_RUNS)) {
            steps.add("Hand over connections and recurring runs to a colleague.");
        }
        if (codes.contains(HazardCode.PERSONAL_KEY)) {
            steps.add("Give what runs on a personal key of theirs a key of the company.");
        }
        steps.add(atIdentityProvider(seat.person()));
        steps.add("Application: deactivate the user.");
        if (!seat.holdings().licences().isEmpty()) {
            steps.add("Application: take away " + Wording.list(seat.holdings().licences())
                    + "; a deactivated user can keep a licence.");
        }
        if (codes.contains(HazardCode.CRM_RESYNC)) {
            steps.add("CRM: deactivate the user"
                    + (seat.profile().crmUserId().isBlank()
                            ? ""
                            : " " + seat.profile().crmUserId())
                    + " or end the sync; else the seat comes back.");
        }
        return List.copyOf(steps);
    }

    private String atIdentityProvider(Optional<Person> person) {
        if (person.isEmpty()) {
            return "Identity provider: find out whose address this is, and take the application away.";
        }
        if (person.get().account() == DirectoryAccount.DISABLED) {
            return "Identity provider: done, the account is disabled.";
        }
        return person.get().hasLeft(asOf)
                ? "Identity provider: disable the account."
                : "Identity provider: take the application away; the person stays.";
    }
}
