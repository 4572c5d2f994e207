package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Member;
import io.seataudit.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What to mind before a seat is touched (contract, section 3, hazards), in the order of {@link HazardCode}.
 *
 * <p>The three that a vendor's profile declares apply where they matter: coming back at the next sync and leaving in two
 * steps where a removal is at stake, logging in by password where the person has left but the account lives.
 */
final class Hazards {
    private final SeatFacts facts;
    private final Judgements judgements;
    private final Property property;
    private final Set<SeatKey> lastAdmins;
    private final boolean mappingIsGiven;

    Hazards(SeatFacts facts, Judgements judgements, Property property, Set<SeatKey> lastAdmins) {
        this.facts = facts;
        this.judgements = judgements;
        this.property = property;
        this.lastAdmins = lastAdmins;
        this.mappingIsGiven = facts.crmMapped()
                && facts.members().stream().map(Member::crmUserId).anyMatch(id -> !id.isBlank());
    }

    List<Hazard> of(Judged judged) {
        Seat seat = judged.seat();
        Property.Owned owned = property.of(seat.email());
        List<Hazard> hazards = new ArrayList<>();
        add(hazards, HazardCode.LAST_ADMIN, lastAdmins.contains(seat.key()));
        add(hazards, HazardCode.OWNS_CONNECTIONS, owned.connections().size());
        add(hazards, HazardCode.OWNS_TABLES, owned.tables().size());
        add(hazards, HazardCode.RECURRING_RUNS, owned.recurring().size());
        add(hazards, HazardCode.CRM_RESYNC, comesBack(judged));
        add(hazards, HazardCode.TWO_STEP_LEAVE, vendorHas(HazardCode.TWO_STEP_LEAVE) && judged.removalAtStake());
        add(hazards, HazardCode.PASSWORD_LOGIN, vendorHas(HazardCode.PASSWORD_LOGIN) && canStillLogIn(seat));
        add(hazards, HazardCode.GROUP_ACCESS, seat.groups().size());
        add(hazards, HazardCode.INTEGRATION_USER, seat.role() == Role.INTEGRATION_USER);
        add(hazards, HazardCode.NO_CRM_MAPPING, lacksMapping(seat));
        add(hazards, HazardCode.MANAGER_MISSING, lacksManager(seat));
        add(hazards, HazardCode.EXTERNAL_DOMAIN, isExternal(seat));
        return List.copyOf(hazards);
    }

    private static void add(List<Hazard> hazards, HazardCode code, int count) {
        if (count > 0) {
            hazards.add(new Hazard(code, count));
        }
    }

    private static void add(List<Hazard> hazards, HazardCode code, boolean applies) {
        add(hazards, code, applies ? 1 : 0);
    }

    private boolean vendorHas(HazardCode code) {
        return facts.vendorHazards().contains(code);
    }

    /** A user without a CRM record is not brought back by a sync. */
    private boolean comesBack(Judged judged) {
        return vendorHas(HazardCode.CRM_RESYNC) && judged.removalAtStake() && !lacksMapping(judged.seat());
    }

    /** Also of somebody exempt: the block at the identity provider does not lock them out (domain facts 1.1). */
    private boolean canStillLogIn(Seat seat) {
        return seat.live()
                && seat.person().filter(person -> person.hasLeft(facts.asOf())).isPresent();
    }

    /** A blank means something only where the export maps anybody at all: else the column may just be missing. */
    private boolean lacksMapping(Seat seat) {
        return mappingIsGiven
                && isPerson(seat)
                && seat.live()
                && seat.crmUserId().isBlank();
    }

    /** The application's own hierarchy breaks where the manager it names is no member or not at work (domain facts 2). */
    private boolean lacksManager(Seat seat) {
        Email manager = seat.manager();
        if (manager.isNone() || !isPerson(seat) || !seat.live()) {
            return false;
        }
        return judgements.of(manager).stream().noneMatch(Judged::mayBeAtWork);
    }

    private static boolean isPerson(Seat seat) {
        return seat.role() != Role.INTEGRATION_USER && seat.role() != Role.BOT;
    }

    private boolean isExternal(Seat seat) {
        return !facts.ownDomains().isEmpty()
                && !seat.hashed()
                && seat.email().address().contains("@")
                && facts.ownDomains().stream()
                        .noneMatch(domain ->
                                domain.strip().equalsIgnoreCase(seat.email().domain()));
    }
}
