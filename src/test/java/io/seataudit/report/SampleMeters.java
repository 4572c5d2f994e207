package io.seataudit.report;

import io.seataudit.credit.MeterReport;
import io.seataudit.credit.MeterReport.MemberBurn;
import io.seataudit.credit.MeterReport.NamedBurn;
import io.seataudit.model.Basis;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.Money;
import io.seataudit.model.PriceBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two meters of the sample report. October uses 11,716.5 credits gross and gives 60.5 back: 11,656 net. The cycle
 * renews on the 15th: 9,000 on the 1st, 3,216 net used by the 14th, 5,784 + 6,000 = 11,784 (under the cap of 12,000).
 */
final class SampleMeters {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final BigDecimal PRICE = new BigDecimal("0.0825");
    private static final String SPIKE_DAY = "2026-10-22";

    private SampleMeters() {}

    static MeterReport credits(List<SeatReport> seats) {
        Map<String, String> burn = new LinkedHashMap<>();
        burn.put("ben.okafor@northwind.example", "4300.5");
        burn.put("ana.costa@northwind.example", "2410");
        burn.put("chidi.bello@northwind.example", "2100");
        burn.put("lin.wu@northwind.example", "1100");
        burn.put("former.intern@northwind.example", "800");
        burn.put("svc.enrich@northwind.example", "415.25");
        burn.put("emil.novak@northwind.example", "201");
        burn.put("ivo.marin@northwind.example", "120.25");
        burn.put("=cmd|'/c calc'!A1@evil.example", "18.5");
        Credits unattributed = Credits.of("190.5");
        Credits total = Credits.of("11656");
        int[] gross = {
            310, 322, 40, 28, 305, 298, 340, 287, 312, 35, 22, 301, 316, 330, 420, 431, 60, 44, 455, 470, 480, 2900,
            520, 72, 50, 498, 505, 530, 512, 515, 8
        };
        List<MeterReport.DayBurn> days = days(gross, 9000, 6000);
        MeterReport.Ledger ledger = ledger("9000", "6000", "0", "60.5", "11716.5", "0", "3344");
        return new MeterReport(
                Meter.CREDITS,
                Basis.EVENT,
                total,
                unattributed,
                members(seats, burn, total),
                days,
                tables(total),
                named(total, "Apollo", "5200", "Clearbit", "3100.5", "OpenAI", "2400", "", "955.5"),
                named(total, "enrich", "8200", "find-email", "2900", "ai-column", "556"),
                named(total, "Enrichment", "8011.5", "RevOps", "0"),
                named(total, "Growth", "8131.75", "Revenue operations", "2100", "", "1424.25"),
                named(total, "CC-106", "8131.75", "CC-118", "2100", "", "1424.25"),
                ledger,
                List.of(
                        new MeterReport.CycleLedger(
                                FIRST, LocalDate.of(2026, 10, 14), ledger("9000", "0", "0", "30", "3246", "0", "5784")),
                        new MeterReport.CycleLedger(
                                LocalDate.of(2026, 10, 15),
                                LocalDate.of(2026, 10, 31),
                                ledger("5784", "6000", "0", "30.5", "8470.5", "0", "3344"))),
                Optional.of(forecast()),
                List.of(new MeterReport.Spike(
                        LocalDate.parse(SPIKE_DAY),
                        new Email("ben.okafor@northwind.example"),
                        Credits.of(2410),
                        new BigDecimal("9.31"))),
                List.of(new MeterReport.Alarm(new BigDecimal("0.8"), LocalDate.of(2026, 10, 31))),
                List.of(
                        new MeterReport.ControlTotal(Basis.OWNER, "workbooks", Credits.of("11656"), Credits.ZERO),
                        new MeterReport.ControlTotal(Basis.MCP, "mcp", Credits.of("640"), Credits.of("-11016"))),
                Optional.of(PRICE),
                Optional.of(PriceBasis.BILLED),
                Optional.of(new BigDecimal("0.00")),
                true,
                Credits.of("3120"));
    }

    static MeterReport actions(List<SeatReport> seats) {
        Map<String, String> burn = new LinkedHashMap<>();
        burn.put("ben.okafor@northwind.example", "9120");
        burn.put("ana.costa@northwind.example", "6210");
        burn.put("lin.wu@northwind.example", "3405");
        Credits total = Credits.of("18735");
        int[] gross = new int[31];
        for (int day = 0; day < 31; day++) {
            gross[day] = day == 30 ? 18735 - 30 * 604 : 604;
        }
        Credits none = Credits.ZERO;
        return new MeterReport(
                Meter.ACTIONS,
                Basis.EVENT,
                total,
                none,
                members(seats, burn, total),
                wholeDays(gross),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ledger("0", "40000", "0", "0", "18735", "21265", "0"),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                none);
    }

    private static List<MemberBurn> members(List<SeatReport> seats, Map<String, String> burn, Credits total) {
        List<MemberBurn> rows = new ArrayList<>();
        Credits sum = Credits.ZERO;
        for (Map.Entry<String, String> entry : burn.entrySet()) {
            Email email = new Email(entry.getKey());
            Credits credits = Credits.of(entry.getValue());
            sum = sum.plus(credits);
            Optional<SeatReport> seat = seats.stream()
                    .filter(report -> report.verdict().email().equals(email))
                    .findFirst();
            rows.add(new MemberBurn(
                    email,
                    credits,
                    share(credits, total),
                    Optional.of(cost(credits)),
                    seat.isPresent(),
                    seat.map(report -> report.verdict().name()).orElse(""),
                    Basis.EVENT,
                    rows.size() + 1,
                    share(sum, total),
                    rows.size() == 4 ? Optional.empty() : Optional.of(Credits.of(rows.size() * 120L - 300)),
                    seat.map(report -> report.verdict().department()).orElse(""),
                    Map.of(Basis.EVENT, credits)));
        }
        return rows;
    }

    private static List<MeterReport.TableBurn> tables(Credits total) {
        String[][] rows = {
            {"Outbound Q4", "Accounts", "5100.5", "yes"},
            {"Outbound Q4", "Contacts", "3150", ""},
            {"Inbound", "Signals", "2020", "yes"},
            {"@SUM(A1)", "-2+3", "1100", ""},
            {"", "", "285.5", ""}
        };
        List<MeterReport.TableBurn> tables = new ArrayList<>();
        for (String[] row : rows) {
            Credits credits = Credits.of(row[2]);
            tables.add(new MeterReport.TableBurn(
                    "", row[0], row[1], credits, share(credits, total), Optional.of(cost(credits)), !row[3].isEmpty()));
        }
        return tables;
    }

    private static List<NamedBurn> named(Credits total, String... namesAndCredits) {
        List<NamedBurn> rows = new ArrayList<>();
        for (int i = 0; i < namesAndCredits.length; i += 2) {
            Credits credits = Credits.of(namesAndCredits[i + 1]);
            rows.add(new NamedBurn(namesAndCredits[i], credits, share(credits, total), Optional.of(cost(credits))));
        }
        return rows;
    }

    /** Gross use in whole credits; 30 refunded on the 9th and 30.5 on the 23rd; the last day takes the half credit. */
    private static List<MeterReport.DayBurn> days(int[] gross, long opening, long grantOn15th) {
        List<MeterReport.DayBurn> days = new ArrayList<>();
        Credits balance = Credits.of(opening);
        Credits left = Credits.of("11716.5");
        for (int i = 0; i < gross.length; i++) {
            Credits used = i == gross.length - 1 ? left : Credits.of(gross[i]);
            left = left.minus(used);
            Credits refunded = i == 8 ? Credits.of(30) : i == 22 ? Credits.of("30.5") : Credits.ZERO;
            if (i == 14) {
                balance = balance.plus(Credits.of(grantOn15th));
            }
            balance = balance.minus(used).plus(refunded);
            days.add(new MeterReport.DayBurn(
                    FIRST.plusDays(i), used.minus(refunded), used, refunded, Optional.of(balance)));
        }
        return days;
    }

    private static List<MeterReport.DayBurn> wholeDays(int[] gross) {
        List<MeterReport.DayBurn> days = new ArrayList<>();
        for (int i = 0; i < gross.length; i++) {
            Credits used = Credits.of(gross[i]);
            days.add(new MeterReport.DayBurn(FIRST.plusDays(i), used, used, Credits.ZERO, Optional.empty()));
        }
        return days;
    }

    private static MeterReport.Forecast forecast() {
        List<MeterReport.ForecastDay> days = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            days.add(new MeterReport.ForecastDay(
                    LocalDate.of(2026, 11, i), Credits.of("3344").minus(Credits.of(i * 410L))));
        }
        return new MeterReport.Forecast(
                "weekday median",
                Credits.of("-2396"),
                Optional.of(LocalDate.of(2026, 11, 9)),
                new BigDecimal("0.121400"),
                LocalDate.of(2026, 11, 14),
                Optional.of(LocalDate.of(2026, 11, 7)),
                Optional.of(LocalDate.of(2026, 11, 11)),
                days);
    }

    private static MeterReport.Ledger ledger(
            String opening,
            String granted,
            String toppedUp,
            String refunded,
            String used,
            String forfeited,
            String closing) {
        return new MeterReport.Ledger(
                Credits.of(opening),
                Credits.of(granted),
                Credits.of(toppedUp),
                Credits.of(refunded),
                Credits.of(used),
                Credits.of(forfeited),
                Credits.of(closing),
                Optional.empty());
    }

    static BigDecimal share(Credits part, Credits total) {
        return part.toBigDecimal().divide(total.toBigDecimal(), 6, RoundingMode.HALF_UP);
    }

    static BigDecimal cost(Credits credits) {
        return Money.round(credits.toBigDecimal().multiply(PRICE), "USD");
    }
}
