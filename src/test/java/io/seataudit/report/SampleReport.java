package io.seataudit.report;

import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.FileRows;
import io.seataudit.model.Period;
import io.seataudit.model.Policy;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Reject;
import io.seataudit.model.Transition;
import io.seataudit.report.Headline.Figure;
import io.seataudit.report.Headline.Unit;
import io.seataudit.review.Decision;
import io.seataudit.review.DecisionId;
import io.seataudit.review.DecisionRow;
import io.seataudit.review.DecisionStatus;
import io.seataudit.seat.SeatVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A believable report made by hand, for the renderers' tests: October 2026 of a company with a credit pool (clay) and
 * seats by contract (clari). Its figures agree with each other; some of its names are hostile.
 */
public final class SampleReport {
    static final Period PERIOD = Period.parse("2026-10");

    private SampleReport() {}

    /** The sample, the same at every call. */
    public static AuditReport report() {
        List<AppReport> apps = List.of(SampleClay.app(), SampleClari.app());
        return new AuditReport(
                AuditReport.SCHEMA_VERSION,
                PERIOD,
                SampleSeats.AS_OF,
                "Northwind Traders",
                "USD",
                apps,
                SamplePeople.people(),
                SampleFindings.findings(),
                checks(apps),
                rows(),
                Optional.of(previous()),
                2,
                headline(),
                decisions(apps),
                rejects(),
                trend(),
                evidence());
    }

    /** The sample with nothing in it: no applications, no rows, no history. */
    public static AuditReport empty() {
        AuditReport full = report();
        return new AuditReport(
                full.schemaVersion(),
                full.period(),
                full.asOf(),
                full.organization(),
                full.currency(),
                List.of(),
                new PeopleReport(0, 0, 0, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                new Headline("Nothing to do.", List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                new Evidence(List.of(), "0".repeat(64), Map.of(), "2026-11", "1.0.0", "UTC", List.of()));
    }

    /**
     * A report of any size whose rows are made while they are read: so many seats with their burn in one application,
     * and so many tables that used credits.
     */
    public static AuditReport large(int seats, int details) {
        return SampleLarge.report(report(), seats, details);
    }

    private static List<Check> checks(List<AppReport> apps) {
        BigDecimal seats = BigDecimal.valueOf(apps.get(0).seats().size());
        return List.of(
                check("rows/2026-10/clay/usage.csv", "Every row of usage.csv has exactly one fate.", "10250", "10250"),
                check("burn/clay/credits", "Members and unattributed add up to the credits used.", "11656", "11656"),
                check("days/clay/credits", "The days add up to the credits used.", "11656", "11656"),
                check("control/clay/owner", "The Usage page agrees with the events.", "11656", "11656"),
                check("invoice/clay", "The invoice agrees with the plan's fee.", "495.00", "520.00"),
                new Check("seats/clay", "Every member has exactly one status.", seats, seats));
    }

    private static Check check(String id, String text, String expected, String actual) {
        return new Check(id, text, new BigDecimal(expected), new BigDecimal(actual));
    }

    private static List<FileRows> rows() {
        return List.of(
                new FileRows("2026-10/clari/contract.csv", 4, 4, 0, 0, 0, 0),
                new FileRows("2026-10/clari/licences.csv", 23, 23, 0, 0, 0, 0),
                new FileRows("2026-10/clari/members.csv", 13, 12, 0, 1, 0, 0),
                new FileRows("2026-10/clay/billing.csv", 3, 3, 0, 0, 0, 0),
                new FileRows("2026-10/clay/groups.csv", 8, 8, 0, 0, 0, 0),
                new FileRows("2026-10/clay/members.csv", 17, 16, 0, 0, 0, 1),
                new FileRows("2026-10/clay/usage.csv", 10250, 10102, 96, 12, 35, 5),
                new FileRows("2026-10/people/bamboohr.csv", 213, 212, 0, 0, 0, 1),
                new FileRows("2026-10/people/google.csv", 241, 240, 0, 1, 0, 0));
    }

    private static List<Reject> rejects() {
        String usage = "2026-10/clay/usage.csv";
        return List.of(
                new Reject("2026-10/clay/members.csv", 9, "email", "", "The e-mail is missing; fill it in."),
                new Reject(usage, 118, "credits", "=1+1", "Not a number; write 12.5 or 12,5."),
                new Reject(usage, 2044, "occurred_at", "31/02/2026", "No such day; write 2026-02-28."),
                new Reject(usage, 2045, "credits", "+cmd|' /C calc'!A0", "Not a number; write 12.5 or 12,5."),
                new Reject(usage, 7001, "event_id", "_x0041_evt-77", "The same event with other content in line 512."),
                new Reject(usage, 9120, "credits", "\t@SUM(A1)", "Not a number; write 12.5 or 12,5."),
                new Reject("2026-10/people/bamboohr.csv", 77, "endDate", "-soon\r", "No such day; write 2026-02-28."));
    }

    private static PreviousPeriod previous() {
        Map<Transition, Integer> transitions = new EnumMap<>(Transition.class);
        transitions.put(Transition.RETAINED, 14);
        transitions.put(Transition.NEW, 3);
        transitions.put(Transition.REACTIVATED, 0);
        transitions.put(Transition.LAPSED, 3);
        transitions.put(Transition.RECLAIMED, 1);
        transitions.put(Transition.STILL_AT_RISK, 7);
        return new PreviousPeriod(PERIOD.previous(), transitions);
    }

    private static Headline headline() {
        return new Headline(
                "14 seats can be freed or need a look; 2 of them belong to people who left. Credits last until 9 November.",
                List.of(
                        "A size above today's plan would have cost 314.11 USD less this month.",
                        "1,000.00 USD a month leave the bill on 2027-02-01 if notice is given by 2026-12-02."),
                List.of(
                        figure("seats-in-question", "Seats in question", Unit.SEATS, "14", "3"),
                        figure("exposure", "What they cost a month", Unit.MONEY, "1000.00", "200.00"),
                        figure("credits-used", "Credits used", Unit.CREDITS, "11656", "1880.5"),
                        figure("pool-used", "Share of the pool used", Unit.PERCENT, "0.777100", "0.041000"),
                        new Figure(
                                "exhaustion",
                                "Credits last until",
                                Unit.DATE,
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 11, 9)),
                                Optional.empty())));
    }

    private static Figure figure(String id, String label, Unit unit, String value, String change) {
        return new Figure(
                id,
                label,
                unit,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Optional.of(new BigDecimal(change)));
    }

    private static List<DecisionRow> decisions(List<AppReport> apps) {
        List<DecisionRow> rows = new ArrayList<>();
        for (AppReport app : apps) {
            for (SeatReport seat : app.seats()) {
                if (seat.verdict().recommendation().compareTo(Recommendation.REVIEW) >= 0) {
                    rows.add(decision(app.id(), seat));
                }
            }
        }
        return rows;
    }

    private static DecisionRow decision(String app, SeatReport seat) {
        SeatVerdict verdict = seat.verdict();
        Optional<Decision> decided = switch (verdict.email().address()) {
            case "emil.novak@northwind.example", "cleo.ng@northwind.example" -> Optional.of(Decision.REMOVE);
            case "gus.hale@northwind.example" -> Optional.of(Decision.KEEP);
            default -> Optional.empty();
        };
        return new DecisionRow(
                DecisionId.of(app, verdict.workspace(), verdict.email()),
                app,
                verdict.workspace(),
                verdict.email(),
                verdict.name(),
                verdict.status(),
                verdict.reason(),
                verdict.hazards(),
                verdict.recommendation(),
                seat.money().exposure(),
                decided,
                decided.isPresent() ? "Priya Nair" : "",
                decided.map(d -> LocalDate.of(2026, 10, 6)),
                decided.map(d -> "-> see ticket, agreed with the team lead").orElse(""),
                decided.map(d -> PERIOD.previous()),
                decided.map(d -> d == Decision.KEEP ? DecisionStatus.KEPT : DecisionStatus.NOT_CARRIED_OUT));
    }

    private static List<TrendPoint> trend() {
        return List.of(
                point("2026-08", "clari", 10, 6, 3, "0", "500.00"),
                point("2026-08", "clay", 14, 7, 6, "8420", "0.00"),
                point("2026-09", "clari", 11, 6, 5, "0", "800.00"),
                point("2026-09", "clay", 15, 7, 6, "9775.5", "0.00"),
                point("2026-10", "clari", 12, 3, 7, "0", "1000.00"),
                point("2026-10", "clay", 16, 3, 7, "11656", "0.00"));
    }

    private static TrendPoint point(
            String period, String app, int seats, int active, int inQuestion, String credits, String exposure) {
        return new TrendPoint(
                Period.parse(period), app, seats, active, inQuestion, Credits.of(credits), new BigDecimal(exposure));
    }

    private static Evidence evidence() {
        Map<String, Policy> policies = new LinkedHashMap<>();
        policies.put("clay", new Policy(60, 30, 30, 14, 7));
        policies.put("clari", Policy.DEFAULT);
        List<Evidence.InputEvidence> inputs = new ArrayList<>();
        for (FileRows file : rows()) {
            String kind =
                    file.file().substring(file.file().lastIndexOf('/') + 1).replace(".csv", "");
            boolean usage = kind.equals("usage");
            inputs.add(new Evidence.InputEvidence(
                    file.file(),
                    kind,
                    file.file().split("/", -1)[1],
                    String.format("%064x", file.file().hashCode() & 0xffffffffL),
                    file.read() * 97,
                    usage ? List.of("=x", "note") : List.of(),
                    file.leftOut() == 0 ? Map.of() : Map.of("total", file.leftOut())));
        }
        return new Evidence(
                inputs,
                "c0ffee".repeat(10) + "cafe",
                policies,
                "2026-11",
                "1.0.0",
                "UTC",
                List.of("The price of a credit is billed amounts by credits granted.", "No Okta export was given."));
    }
}
