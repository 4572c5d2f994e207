package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.time.LocalDate;

/** Credits that enter the pool apart from a renewal, at the beginning of the day; negative where they are taken back. */
public record Inflow(LocalDate on, Kind kind, Credits credits) {

    /** Under which heading of the ledger they stand. */
    public enum Kind {
        GRANT,
        TOP_UP
    }
}
