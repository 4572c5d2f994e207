package io.seataudit.seat.transition;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.HazardCode;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Period;
import io.seataudit.model.Scope;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seats that were gone at the end of the previous period and live again: a CRM sync brings users back (rules.md#returned-seats). */
public final class ReturnedSeats {
    private ReturnedSeats() {}

    /** One finding for each seat, in the order of the verdicts; none without an earlier period. */
    public static List<Finding> of(Scope scope, SeatFacts.VendorTraits vendor, Judgements judgements) {
        Map<SeatKey, PastSeat> newest = new HashMap<>();
        for (PastSeat past : scope.history().seats()) {
            newest.merge(
                    SeatKey.of(past), past, (one, other) -> one.period().compareTo(other.period()) >= 0 ? one : other);
        }
        List<Finding> findings = new ArrayList<>();
        scope.history()
                .previousPeriod()
                .ifPresent(previous -> judgements.all().stream()
                        .filter(judged -> judged.seat().live())
                        .forEach(judged -> {
                            PastSeat past = newest.get(judged.seat().key());
                            if (past != null && wasGone(past, previous)) {
                                findings.add(finding(scope, vendor, judged, past, previous));
                            }
                        }));
        return findings;
    }

    private static boolean wasGone(PastSeat newest, Period previous) {
        return newest.period().compareTo(previous) < 0
                || newest.status() == SeatStatus.DEPROVISIONED
                || newest.status() == SeatStatus.LICENCE_ON_DEACTIVATED;
    }

    private static Finding finding(
            Scope scope, SeatFacts.VendorTraits vendor, Judged judged, PastSeat past, Period previous) {
        String before = past.period().equals(previous) ? "was deactivated in " : "was not on the list in ";
        return Finding.of(
                FindingCode.SEAT_CAME_BACK,
                scope.app(),
                judged.seat().email().address(),
                judged.seat().email() + " " + before + previous + " and is back"
                        + (vendor.hazards().contains(HazardCode.CRM_RESYNC)
                                ? "; the CRM sync brings users back while their CRM record is active."
                                : "."));
    }
}
