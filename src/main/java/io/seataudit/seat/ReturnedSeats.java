package io.seataudit.seat;

import io.seataudit.model.Finding;
import io.seataudit.model.HazardCode;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Level;
import io.seataudit.model.Period;
import io.seataudit.model.SeatStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seats that were gone at the end of the previous period and live again: a CRM sync brings users back (domain facts 2). */
final class ReturnedSeats {
    private ReturnedSeats() {}

    static List<Finding> of(Workings workings) {
        SeatFacts facts = workings.facts();
        Map<SeatKey, PastSeat> newest = new HashMap<>();
        for (PastSeat past : facts.history().seats()) {
            newest.merge(
                    new SeatKey(past.workspace(), past.email()),
                    past,
                    (one, other) -> one.period().compareTo(other.period()) >= 0 ? one : other);
        }
        List<Finding> findings = new ArrayList<>();
        facts.history()
                .previousPeriod()
                .ifPresent(previous -> workings.judgements().all().stream()
                        .filter(judged -> judged.seat().live())
                        .forEach(judged -> {
                            PastSeat past = newest.get(judged.seat().key());
                            if (past != null && wasGone(past, previous)) {
                                findings.add(finding(facts, judged, past, previous));
                            }
                        }));
        return findings;
    }

    private static boolean wasGone(PastSeat newest, Period previous) {
        return newest.period().compareTo(previous) < 0
                || newest.status() == SeatStatus.DEPROVISIONED
                || newest.status() == SeatStatus.LICENCE_ON_DEACTIVATED;
    }

    private static Finding finding(SeatFacts facts, Judged judged, PastSeat past, Period previous) {
        String before = past.period().equals(previous) ? "was deactivated in " : "was not on the list in ";
        return Finding.of(
                Level.WARNING,
                facts.app(),
                judged.seat().email().address(),
                "SEAT_CAME_BACK",
                judged.seat().email() + " " + before + previous + " and is back"
                        + (facts.vendorHazards().contains(HazardCode.CRM_RESYNC)
                                ? "; the CRM sync brings users back while their CRM record is active."
                                : "."));
    }
}
