package io.seataudit.report;

import static io.seataudit.report.SampleSeats.seat;

import io.seataudit.charge.Chargeback;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.AccessScope;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Transition;
import io.seataudit.report.SampleSeats.Facts;
import io.seataudit.seat.access.ConnectionReview;
import io.seataudit.seat.evidence.SourceCoverage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The application with a credit pool of the sample report. */
final class SampleClay {
    static final String LONG_NAME =
            "Wolfeschlegelsteinhausenbergerdorff ".repeat(9).substring(0, 300);

    private SampleClay() {}

    static AppReport app() {
        List<SeatReport> seats = seats();
        List<MeterReport> meters = List.of(SampleMeters.credits(seats), SampleMeters.actions(seats));
        return new AppReport(
                "clay",
                "clay",
                "Clay, growth team",
                seats,
                SampleSeats.totals(seats),
                meters,
                Optional.of(SamplePlan.plan(meters.get(0).total(), meters.get(1).total())),
                List.of(),
                groups(),
                connections(),
                List.of(
                        new SourceCoverage("usage", 9, 16, Optional.of(LocalDate.of(2026, 10, 31))),
                        new SourceCoverage("members", 14, 16, Optional.of(LocalDate.of(2026, 10, 30)))),
                List.of(
                        new Chargeback("Growth", "CC-106", 6, Credits.of("7010.5"), new BigDecimal("297.71")),
                        new Chargeback("Revenue operations", "CC-118", 5, Credits.of("3260"), new BigDecimal("138.44")),
                        new Chargeback("", "", 5, Credits.of("1385.5"), new BigDecimal("58.85"))),
                Optional.of(new BigDecimal("0.750000")),
                Optional.of(4),
                SampleSeats.moneyTotals(seats, false),
                List.of());
    }

    private static List<SeatReport> seats() {
        return List.of(
                seat(
                        "ana.costa@northwind.example",
                        "Ana Costa",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-31 (usage).",
                        new Facts("Admin", "2024-02-12", "2026-10-31", "usage", "Growth", "0.00"),
                        List.of("Enrichment"),
                        Transition.RETAINED),
                seat(
                        "ben.okafor@northwind.example",
                        "Ben Okafor",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-29 (usage).",
                        new Facts("Editor", "2024-06-03", "2026-10-29", "usage", "Growth", "0.00"),
                        List.of("Enrichment"),
                        Transition.RETAINED),
                seat(
                        "chidi.bello@northwind.example",
                        "Chidi Bello",
                        SeatStatus.IDLE,
                        "No sign since 2026-09-24 (usage), 37 days.",
                        new Facts("Editor", "2025-01-20", "2026-09-24", "usage", "Revenue operations", "0.00"),
                        List.of(),
                        Transition.RETAINED),
                seat(
                        "dora.lind@northwind.example",
                        "Dora Lind",
                        SeatStatus.INACTIVE,
                        "No sign since 2026-08-14 (usage), 78 days; the threshold is 60.",
                        new Facts("Editor", "2024-11-11", "2026-08-14", "usage", "Revenue operations", "0.00"),
                        List.of("Enrichment", "RevOps"),
                        Transition.LAPSED,
                        new Hazard(HazardCode.OWNS_TABLES, 4),
                        new Hazard(HazardCode.GROUP_ACCESS, 2)),
                seat(
                        "emil.novak@northwind.example",
                        "Emil Novak",
                        SeatStatus.DEPARTED,
                        "Left on 2026-09-30 (bamboohr), 31 days ago; still an editor.",
                        new Facts("Editor", "2024-03-04", "2026-10-12", "usage", "Growth", "0.00"),
                        List.of("Enrichment"),
                        Transition.STILL_AT_RISK,
                        new Hazard(HazardCode.OWNS_CONNECTIONS, 2),
                        new Hazard(HazardCode.RECURRING_RUNS, 3),
                        new Hazard(HazardCode.PASSWORD_LOGIN, 1)),
                seat(
                        "fay.zhou@northwind.example",
                        "Fay Zhou",
                        SeatStatus.NEVER_ACTIVE,
                        "Joined 2026-05-06; the usage export is complete since 2026-01-01 and shows nothing.",
                        new Facts("Editor", "2026-05-06", "", "members", "Growth", "0.00"),
                        List.of(),
                        Transition.STILL_AT_RISK),
                seat(
                        "gus.hale@northwind.example",
                        "Gus Hale",
                        SeatStatus.UNKNOWN,
                        "No source says anything about this seat.",
                        new Facts("Viewer", "2025-08-01", "", "", "", "0.00"),
                        List.of(),
                        Transition.STILL_AT_RISK),
                seat(
                        "hana.sato@northwind.example",
                        "Hana Sat\u014d",
                        SeatStatus.ON_LEAVE,
                        "On leave (bamboohr).",
                        new Facts("Editor", "2024-09-09", "2026-07-02", "usage", "Growth", "0.00"),
                        List.of("RevOps"),
                        Transition.RETAINED),
                seat(
                        "ivo.marin@northwind.example",
                        "Ivo Marin",
                        SeatStatus.NEW,
                        "Joined 2026-10-19, 12 days ago.",
                        new Facts("Editor", "2026-10-19", "2026-10-27", "usage", "Growth", "0.00"),
                        List.of(),
                        Transition.NEW),
                seat(
                        "jules.roy@northwind.example",
                        "=HYPERLINK(\"http://x\")",
                        SeatStatus.STALE_INVITE,
                        "Invited 2026-09-20, 41 days ago, and not accepted.",
                        new Facts("Editor", "", "", "", "Revenue operations", "0.00"),
                        List.of(),
                        Transition.STILL_AT_RISK),
                seat(
                        "kim.ray@northwind.example",
                        "Kim Ray",
                        SeatStatus.PENDING,
                        "Invited 2026-10-25, 6 days ago.",
                        new Facts("Editor", "", "", "", "Revenue operations", "0.00"),
                        List.of(),
                        Transition.NEW),
                seat(
                        "lena.holt@partner.example",
                        "<script>alert(1)</script>",
                        SeatStatus.UNMATCHED,
                        "Nobody in the people files has this address.",
                        new Facts("Editor", "2025-03-17", "2026-10-08", "usage", "", "0.00"),
                        List.of(),
                        Transition.RETAINED,
                        new Hazard(HazardCode.EXTERNAL_DOMAIN, 1)),
                seat(
                        "lin.wu.old@northwind.example",
                        LONG_NAME,
                        SeatStatus.DUPLICATE,
                        "Lin Wu also holds lin.wu@northwind.example, active on 2026-10-30.",
                        new Facts("Editor", "2024-05-13", "2026-06-18", "usage", "Growth", "0.00"),
                        List.of(),
                        Transition.RETAINED),
                seat(
                        "lin.wu@northwind.example",
                        "Lin Wu",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-30 (usage).",
                        new Facts("Editor", "2025-05-19", "2026-10-30", "usage", "Growth", "0.00"),
                        List.of("Enrichment"),
                        Transition.RETAINED),
                seat(
                        "mara.el@northwind.example",
                        "\u202e\u05de\u05e8\u05d4 ${7*7}",
                        SeatStatus.DEPROVISIONED,
                        "Deactivated in the application.",
                        new Facts("Editor", "2024-01-08", "2026-03-30", "members", "Growth", "0.00"),
                        List.of(),
                        Transition.RECLAIMED),
                seat(
                        "svc.enrich@northwind.example",
                        "Enrichment service",
                        SeatStatus.EXEMPT,
                        "Exempt until 2027-01-31: integration user.",
                        new Facts("Admin", "2024-02-12", "2026-10-31", "usage", "", "0.00"),
                        List.of(),
                        Transition.RETAINED,
                        new Hazard(HazardCode.INTEGRATION_USER, 1)));
    }

    private static List<GroupReport> groups() {
        return List.of(
                new GroupReport(
                        "Enrichment",
                        5,
                        3,
                        Credits.of("8011.5"),
                        List.of("HubSpot", "OpenAI"),
                        List.of("Emil Novak left and still reaches HubSpot through this group.")),
                new GroupReport(
                        "RevOps",
                        2,
                        0,
                        Credits.ZERO,
                        List.of("Salesforce"),
                        List.of("No member was active in the last 60 days.")),
                new GroupReport("+Empty group", 0, 0, Credits.ZERO, List.of(), List.of("Empty.")));
    }

    private static List<ConnectionReview> connections() {
        return List.of(
                new ConnectionReview(
                        "HubSpot",
                        "HubSpot",
                        new Email("emil.novak@northwind.example"),
                        "DEPARTED",
                        AccessScope.SPECIFIC,
                        5,
                        Optional.of(LocalDate.of(2026, 10, 30)),
                        List.of("Its owner left on 2026-09-30; it may stop at any time.")),
                new ConnectionReview(
                        "OpenAI",
                        "OpenAI",
                        new Email("ana.costa@northwind.example"),
                        "ACTIVE",
                        AccessScope.ANYONE,
                        13,
                        Optional.of(LocalDate.of(2026, 10, 31)),
                        List.of("Anyone in the workspace can use it.")),
                new ConnectionReview(
                        "Salesforce",
                        "Salesforce",
                        new Email("ana.costa@northwind.example"),
                        "ACTIVE",
                        AccessScope.SPECIFIC,
                        2,
                        Optional.empty(),
                        List.of()));
    }
}
