package io.seataudit.report;

import static io.seataudit.report.SampleSeats.seat;

import io.seataudit.charge.Chargeback;
import io.seataudit.contract.ModuleReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Hazard;
import io.seataudit.model.HazardCode;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Transition;
import io.seataudit.report.SampleSeats.Facts;
import io.seataudit.seat.evidence.SourceCoverage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The application with seats by contract of the sample report. */
final class SampleClari {
    private SampleClari() {}

    static AppReport app() {
        List<SeatReport> seats = seats();
        return new AppReport(
                "clari",
                "clari",
                "Clari",
                seats,
                SampleSeats.totals(seats),
                List.of(),
                Optional.empty(),
                modules(),
                List.of(),
                List.of(),
                List.of(new SourceCoverage("members", 10, 12, Optional.of(LocalDate.of(2026, 10, 31)))),
                List.of(
                        new Chargeback("Sales", "CC-105", 9, Credits.ZERO, new BigDecimal("1600.00")),
                        new Chargeback("Revenue operations", "CC-118", 3, Credits.ZERO, new BigDecimal("500.00"))),
                Optional.empty(),
                Optional.empty(),
                SampleSeats.moneyTotals(seats, true),
                List.of());
    }

    private static Facts facts(String role, String joined, String lastActive, String price) {
        return new Facts(role, joined, lastActive, lastActive.isEmpty() ? "" : "members", "Sales", price);
    }

    private static List<SeatReport> seats() {
        return List.of(
                seat(
                        "amy.reed@northwind.example",
                        "Amy Reed",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-30 (members).",
                        facts("Manager", "2025-02-01", "2026-10-30", "200.00"),
                        List.of(),
                        Transition.RETAINED),
                seat(
                        "bo.larsen@northwind.example",
                        "Bo Larsen",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-28 (members).",
                        facts("Rep", "2025-02-01", "2026-10-28", "100.00"),
                        List.of(),
                        Transition.RETAINED),
                seat(
                        "cleo.ng@northwind.example",
                        "Cleo Ng",
                        SeatStatus.INACTIVE,
                        "No sign since 2026-07-21 (members), 102 days; the threshold is 45.",
                        facts("Rep", "2025-02-01", "2026-07-21", "200.00"),
                        List.of(),
                        Transition.STILL_AT_RISK,
                        new Hazard(HazardCode.CRM_RESYNC, 1),
                        new Hazard(HazardCode.TWO_STEP_LEAVE, 1)),
                seat(
                        "dan.okoye@northwind.example",
                        "Dan Okoye",
                        SeatStatus.INACTIVE,
                        "No sign since 2026-09-10 (members), 51 days; the threshold is 45.",
                        facts("Rep", "2025-06-01", "2026-09-10", "100.00"),
                        List.of(),
                        Transition.LAPSED,
                        new Hazard(HazardCode.CRM_RESYNC, 1)),
                seat(
                        "eve.stone@northwind.example",
                        "Eve Stone",
                        SeatStatus.DEPARTED,
                        "Left on 2026-08-31 (bamboohr), 61 days ago; still a manager.",
                        facts("Manager", "2025-02-01", "2026-08-28", "200.00"),
                        List.of(),
                        Transition.STILL_AT_RISK,
                        new Hazard(HazardCode.TWO_STEP_LEAVE, 1)),
                seat(
                        "finn.abe@northwind.example",
                        "Finn Abe",
                        SeatStatus.LICENCE_ON_DEACTIVATED,
                        "Deactivated, and still holds Copilot Recorder.",
                        facts("Rep", "2025-02-01", "2026-05-02", "100.00"),
                        List.of(),
                        Transition.STILL_AT_RISK),
                seat(
                        "gia.rossi@northwind.example",
                        "Gia Rossi",
                        SeatStatus.IDLE,
                        "No sign since 2026-09-28 (members), 33 days.",
                        facts("Rep", "2025-09-01", "2026-09-28", "100.00"),
                        List.of(),
                        Transition.RETAINED),
                seat(
                        "hugo.berg@northwind.example",
                        "Hugo Berg",
                        SeatStatus.NEW,
                        "Joined 2026-10-12, 19 days ago.",
                        facts("Rep", "2026-10-12", "2026-10-29", "100.00"),
                        List.of(),
                        Transition.NEW),
                seat(
                        "iris.moon@northwind.example",
                        "Iris Moon",
                        SeatStatus.NEVER_ACTIVE,
                        "Joined 2026-06-01; the member list says never.",
                        facts("Rep", "2026-06-01", "", "100.00"),
                        List.of(),
                        Transition.STILL_AT_RISK,
                        new Hazard(HazardCode.NO_CRM_MAPPING, 1)),
                seat(
                        "jan.kral@northwind.example",
                        "Jan Kr\u00e1l",
                        SeatStatus.ACTIVE,
                        "Active on 2026-10-31 (members).",
                        facts("Admin", "2025-02-01", "2026-10-31", "200.00"),
                        List.of(),
                        Transition.RETAINED),
                seat(
                        "kai.ode@northwind.example",
                        "Kai Ode",
                        SeatStatus.INACTIVE,
                        "No sign since 2026-09-14 (members), 47 days; the last admin of the workspace.",
                        facts("Admin", "2025-02-01", "2026-09-14", "200.00"),
                        List.of(),
                        Transition.LAPSED,
                        new Hazard(HazardCode.LAST_ADMIN, 1)),
                seat(
                        "lou.adler@northwind.example",
                        "Lou Adler",
                        SeatStatus.UNKNOWN,
                        "No source says anything about this seat.",
                        facts("Rep", "2025-10-01", "", "100.00"),
                        List.of(),
                        Transition.RETAINED));
    }

    private static List<ModuleReport> modules() {
        return List.of(
                module("Clari", "Core", "14", 11, 6, 4, 1, "100.00", false),
                module("Clari Copilot", "Recorder", "4", 5, 3, 2, 0, "100.00", false),
                module("Groove", "Core", "6", 6, 4, 1, 1, "45.00", true),
                module("Groove", "Dialer", "3", 1, 1, 0, 0, "", false));
    }

    private static ModuleReport module(
            String product,
            String sku,
            String purchased,
            int assigned,
            int used,
            int unused,
            int unknown,
            String price,
            boolean estimated) {
        BigDecimal bought = new BigDecimal(purchased);
        BigDecimal held = BigDecimal.valueOf(assigned);
        BigDecimal free = bought.subtract(held).max(BigDecimal.ZERO);
        Optional<BigDecimal> unitPrice = price.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(price));
        Optional<BigDecimal> exposure =
                unitPrice.map(unit -> unit.multiply(free.add(BigDecimal.valueOf(unused + unknown))));
        return new ModuleReport(
                product,
                sku,
                bought,
                assigned,
                used,
                unused,
                unknown,
                free,
                held.subtract(bought).max(BigDecimal.ZERO),
                exposure,
                Optional.of(LocalDate.of(2027, 2, 1)),
                Optional.of(LocalDate.of(2026, 12, 2)),
                unitPrice,
                unitPrice.map(unit -> unit.multiply(free.add(BigDecimal.valueOf(unused)))),
                unitPrice.map(unit -> unit.multiply(free.add(BigDecimal.valueOf(unused)))),
                false,
                estimated,
                Optional.of(LocalDate.of(2025, 2, 1)),
                Optional.of(LocalDate.of(2027, 1, 31)));
    }
}
