package io.seataudit.report.workbook;

import io.seataudit.model.Policy;
import io.seataudit.model.SeatStatus;
import io.seataudit.report.AuditReport;
import io.seataudit.report.Evidence;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.text.CodeWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What the figures rest on: versions, thresholds, and what the words mean. */
final class AboutTab implements Tab {
    private record Fact(String topic, String item, String text) {}

    @Override
    public Page page(AuditReport report) {
        List<Column<Fact>> columns = List.of(
                Column.of("Topic", Format.TEXT, 20, fact -> Cell.of(fact.topic())),
                Column.of("Item", Format.TEXT, 34, fact -> Cell.of(fact.item())),
                Column.of("Value", Format.WRAPPED, 100, fact -> Cell.of(fact.text())));
        return Page.of(
                "About",
                "About this workbook",
                "What the figures rest on, so that anybody can make them again.",
                new Table<>("About", "", columns, facts(report), ""));
    }

    private static List<Fact> facts(AuditReport report) {
        Evidence evidence = report.evidence();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Report", "Organisation", report.organization()),
                new Fact("Report", "Period", report.period().toString()),
                new Fact("Report", "As-of date", report.asOf() + ": nothing after it counts"),
                new Fact("Report", "Revision of the period", Integer.toString(report.revision())),
                new Fact("Report", "Currency", report.currency()),
                new Fact("Report", "Days are counted in", evidence.timeZone()),
                new Fact("Evidence", "Program", "seat-audit " + evidence.programVersion()),
                new Fact("Evidence", "Plan catalogue", evidence.catalogueVersion()),
                new Fact("Evidence", "Config, SHA-256", evidence.configSha256())));
        new TreeMap<>(evidence.policies()).forEach((app, policy) -> facts.add(thresholds(app, policy)));
        evidence.notes().forEach(note -> facts.add(new Fact("Notes", "", note)));
        Arrays.stream(SeatStatus.values())
                .map(status -> new Fact(
                        "Status", CodeWords.of(status), "Recommended: " + CodeWords.of(status.recommendation()) + "."))
                .forEach(facts::add);
        facts.addAll(List.of(
                new Fact("Money", "Exposure", "What the seats in question cost a month."),
                new Fact("Money", "Reassignable", "What could serve somebody else now."),
                new Fact(
                        "Money", "Reducible", "What leaves the bill, from the date given, if notice is given in time."),
                new Fact(
                        "Reading",
                        "Shaded cells",
                        "May be changed: decisions, and the what-if cells of the plan cost."),
                new Fact(
                        "Reading",
                        "A leading apostrophe",
                        "Guards a text that a spreadsheet would take for a formula.")));
        return facts;
    }

    private static Fact thresholds(String app, Policy policy) {
        return new Fact(
                "Thresholds, days",
                app,
                "inactive " + policy.inactiveDays() + ", idle " + policy.idleDays() + ", grace " + policy.graceDays()
                        + ", invite " + policy.inviteDays() + ", stale source " + policy.staleSourceDays());
    }
}
