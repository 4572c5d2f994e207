package io.seataudit.audit;

import io.seataudit.model.FileSummary;
import io.seataudit.model.Kind;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import io.seataudit.people.AppSeats;
import io.seataudit.people.Directory;
import io.seataudit.people.PeopleGaps;
import io.seataudit.report.PeopleReport;
import io.seataudit.report.PeopleReport.PeopleSourceInfo;
import java.util.List;

/** The report's part on people: who is matched, who has left and holds a seat, what does not fit. */
final class PeopleReports {
    private PeopleReports() {}

    static PeopleReport of(AuditFacts facts, Directory directory, List<AppResult> apps) {
        List<SeatStanding> seats = apps.stream()
                .flatMap(app -> app.verdicts().seats().standings().stream())
                .toList();
        int matched = (int) seats.stream()
                .filter(seat -> directory.byEmail().containsKey(seat.email()))
                .count();
        return new PeopleReport(
                matched,
                directory.given() ? seats.size() - matched : 0,
                (int) seats.stream()
                        .filter(seat -> seat.status() == SeatStatus.DEPARTED)
                        .count(),
                PeopleGaps.of(
                        directory,
                        facts.terms().asOf(),
                        apps.stream().map(PeopleReports::seats).toList()),
                facts.inputs().summaries().stream()
                        .filter(file -> file.kind().equals(Kind.PEOPLE.prefix()))
                        .map(PeopleReports::source)
                        .toList());
    }

    private static AppSeats seats(AppResult app) {
        AppFacts facts = app.verdicts().facts();
        return new AppSeats(
                facts.config().id(),
                facts.rows().accounts().members(),
                app.verdicts().seats().standings(),
                facts.config().seats().ownDomains());
    }

    private static PeopleSourceInfo source(FileSummary file) {
        return new PeopleSourceInfo(
                file.rows().file(), file.profile(), Math.toIntExact(file.rows().used()));
    }
}
