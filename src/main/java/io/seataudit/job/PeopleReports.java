package io.seataudit.job;

import io.seataudit.model.Kind;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import io.seataudit.people.AppSeats;
import io.seataudit.people.PeopleGaps;
import io.seataudit.report.PeopleReport;
import io.seataudit.report.PeopleReport.PeopleSourceInfo;
import java.time.LocalDate;
import java.util.List;

/** The report's part on people: who is matched, who has left and holds a seat, what does not fit. */
final class PeopleReports {
    private final AuditResults results;
    private final LocalDate asOf;

    PeopleReports(AuditResults results, LocalDate asOf) {
        this.asOf = asOf;
        this.results = results;
    }

    PeopleReport of(List<AppAudit> audits, List<ReadItem.FileSummary> files) {
        List<SeatStanding> seats = audits.stream()
                .flatMap(audit -> audit.seats().standings().stream())
                .toList();
        int matched = (int) seats.stream()
                .filter(seat -> results.directory().byEmail().containsKey(seat.email()))
                .count();
        List<AppSeats> appSeats = audits.stream()
                .map(audit -> new AppSeats(
                        audit.config().id(),
                        audit.facts().members(),
                        audit.seats().standings(),
                        audit.config().ownDomains()))
                .toList();
        return new PeopleReport(
                matched,
                results.directory().given() ? seats.size() - matched : 0,
                (int) seats.stream()
                        .filter(seat -> seat.status() == SeatStatus.DEPARTED)
                        .count(),
                PeopleGaps.of(results.directory(), asOf, appSeats),
                files.stream()
                        .filter(file -> file.kind().equals(Kind.PEOPLE.prefix()))
                        .map(file -> new PeopleSourceInfo(
                                file.rows().file(),
                                file.profile(),
                                Math.toIntExact(file.rows().used())))
                        .toList());
    }
}
