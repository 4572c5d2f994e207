package io.seataudit.report;

import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import java.util.List;

/** The findings of {@link SampleReport}. */
final class SampleFindings {
    private SampleFindings() {}

    static List<Finding> findings() {
        return List.of(
                Finding.of(
                        FindingCode.DEPARTED_WITH_SEAT,
                        "clay",
                        "emil.novak@northwind.example",
                        "Emil Novak left on 2026-09-30 and can still log in with a password."),
                Finding.of(
                        FindingCode.DEPARTED_WITH_SEAT,
                        "clari",
                        "eve.stone@northwind.example",
                        "Eve Stone left on 2026-08-31 and still has a manager's seat."),
                Finding.of(
                        FindingCode.BURN_SPIKE,
                        "clay",
                        "2026-10-22",
                        "2,900 credits on 2026-10-22, 9.3 robust deviations above the usual."),
                Finding.of(
                        FindingCode.BURN_NOT_ON_MEMBER_LIST,
                        "clay",
                        "former.intern@northwind.example",
                        "800 credits by somebody who is not on the member list."),
                Finding.of(
                        FindingCode.OVER_USE,
                        "clari",
                        "Clari Copilot/Recorder",
                        "5 licences of Copilot Recorder are held, 4 are bought."),
                Finding.of(
                        FindingCode.CONNECTIONS_TO_MEND,
                        "clay",
                        "HubSpot",
                        "The owner of the connection HubSpot left on 2026-09-30."),
                Finding.of(
                        FindingCode.PRICE_ESTIMATED,
                        "clari",
                        "Groove/Core",
                        "The price of Groove Core is an estimate."),
                Finding.of(
                        FindingCode.FILE_NOT_READ,
                        "",
                        "2026-10/clay/usage.csv",
                        "2 columns of 2026-10/clay/usage.csv were not used: =x, note."));
    }
}
