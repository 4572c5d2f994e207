package io.seataudit.report;

import io.seataudit.model.Finding;
import io.seataudit.model.Level;
import java.util.List;

/** The findings of {@link SampleReport}. */
final class SampleFindings {
    private SampleFindings() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        Level.CRITICAL,
                        "clay",
                        "emil.novak@northwind.example",
                        "DEPARTED_WITH_SEAT",
                        "Emil Novak left on 2026-09-30 and can still log in with a password."),
                Finding.of(
                        Level.CRITICAL,
                        "clari",
                        "eve.stone@northwind.example",
                        "DEPARTED_WITH_SEAT",
                        "Eve Stone left on 2026-08-31 and still has a manager's seat."),
                Finding.of(
                        Level.WARNING,
                        "clay",
                        "2026-10-22",
                        "SPIKE_DAY",
                        "2,900 credits on 2026-10-22, 9.3 robust deviations above the usual."),
                Finding.of(
                        Level.WARNING,
                        "clay",
                        "former.intern@northwind.example",
                        "BURN_WITHOUT_SEAT",
                        "800 credits by somebody who is not on the member list."),
                Finding.of(
                        Level.WARNING,
                        "clari",
                        "Clari Copilot/Recorder",
                        "OVER_ASSIGNED",
                        "5 licences of Copilot Recorder are held, 4 are bought."),
                Finding.of(
                        Level.WARNING,
                        "clay",
                        "HubSpot",
                        "CONNECTION_OWNER_LEFT",
                        "The owner of the connection HubSpot left on 2026-09-30."),
                Finding.of(
                        Level.INFO,
                        "clari",
                        "Groove/Core",
                        "ESTIMATED_PRICE",
                        "The price of Groove Core is an estimate."),
                Finding.of(
                        Level.INFO,
                        "",
                        "2026-10/clay/usage.csv",
                        "UNKNOWN_COLUMNS",
                        "2 columns of 2026-10/clay/usage.csv were not used: =x, note."));
    }
}
