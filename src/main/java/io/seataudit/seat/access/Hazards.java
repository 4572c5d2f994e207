package io.seataudit.seat.access;

import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Member;
import io.seataudit.model.Role;
import io.seataudit.model.Scope;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What to mind before a seat is touched (rules.md#hazards), in the order of {@link HazardCode}.
 *
 * <p>The three that a vendor's profile declares apply where they matter: coming back at the next sync and leaving in two
 * steps where a removal is at stake, logging in by password where the person has left but the account lives.
 */
public final class Hazards {
    private final Scope scope;
    private final SeatFacts facts;
    private final Judgements judgements;
    private final Property property;
    private final Set<SeatKey> lastAdmins;
    private final boolean mappingIsGiven;

    /** Looks at the vendor's traits, at what the seats own, at their managers, and at the admins who would be the last. */
    public Hazards(Scope scope, SeatFacts facts, Judgements judgements, Property property, Set<SeatKey> lastAdmins) {
        this.scope = scope;
        this.facts = facts;
        this.judgements = judgements;
        this.property = property;
        this.lastAdmins = lastAdmins;
        this.mappingIsGiven = facts.vendor().crmMapped()
                && facts.members().stream().map(Member::crmUserId).anyMatch(id -> !id.isBlank());
    }

    /** Those of one seat; each code once. */
    public List<Hazard> of(Judged judged) {
        Seat seat = judged.seat();
        Property.Owned owned = property.of(seat.email());
        List<Hazard> hazards = new ArrayList<>();
        add(hazards, HazardCode.LAST_ADMIN, lastAdmins.contains(seat.key()));
        add(hazards, HazardCode.OWNS_CONNECTIONS, owned.connections().size());
        add(hazards, HazardCode.PERSONAL_KEY, owned.personalKeys().size());
        add(hazards, HazardCode.OWNS_TABLES, owned.tables().size());
        add(hazards, HazardCode.RECURRING_RUNS, owned.recurring().size());
        add(hazards, HazardCode.CRM_RESYNC, comesBack(judged));
        add(
                hazards,
                HazardCode.TWO_STEP_LEAVE,
                vendorHas(HazardCode.TWO_STEP_LEAVE) && judged.status().mayHaveToGo());
        add(hazards, HazardCode.PASSWORD_LOGIN, vendorHas(HazardCode.PASSWORD_LOGIN) && canStillLogIn(seat));
        add(hazards, HazardCode.GROUP_ACCESS, seat.holdings().groups().size());
        add(hazards, HazardCode.INTEGRATION_USER, seat.profile().role() == Role.INTEGRATION_USER);
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
        return facts.vendor().hazards().contains(code);
    }

    /** A user without a CRM record is not brought back by a sync. */
    private boolean comesBack(Judged judged) {
        return vendorHas(HazardCode.CRM_RESYNC) && judged.status().mayHaveToGo() && !lacksMapping(judged.seat());
    }

    /** Also of somebody exempt: the block at the identity provider does not lock them out (rules.md#hazards). */
    private boolean canStillLogIn(Seat seat) {
        return seat.live() && seat.holderHasLeft(scope.asOf());
    }

    /** A blank means something only where the export maps anybody at all: else the column may just be missing. */
    private boolean lacksMapping(Seat seat) {
        return mappingIsGiven
                && isPerson(seat)
                && seat.live()
                && seat.profile().crmUserId().isBlank();
    }

    /** The application's own hierarchy breaks where the manager it names is no member or not at work (rules.md#hazards). */
    private boolean lacksManager(Seat seat) {
        Email manager = seat.profile().manager();
        if (manager.isNone() || !isPerson(seat) || !seat.live()) {
            return false;
        }
        return judgements.of(manager).stream().noneMatch(Judged::mayBeAtWork);
    }

    private static boolean isPerson(Seat seat) {
        return seat.profile().role() != Role.INTEGRATION_USER && seat.profile().role() != Role.BOT;
    }

    private boolean isExternal(Seat seat) {
        return !facts.roster().ownDomains().isEmpty()
                && !seat.profile().hashed()
                && seat.email().address().contains("@")
                && facts.roster().ownDomains().stream()
                        .noneMatch(domain ->
                                domain.strip().equalsIgnoreCase(seat.email().domain()));
    }
}
