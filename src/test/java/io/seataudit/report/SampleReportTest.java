package io.seataudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fixture whose figures disagree would prove nothing. */
class SampleReportTest {
    private final MeterReport credits =
            SampleReport.report().apps().get(0).meters().get(0);

    @Test
    void every_breakdown_adds_up_to_the_net_total() {
        assertThat(sum(credits.byMember().stream()
                                .map(MeterReport.MemberBurn::credits)
                                .toList())
                        .plus(credits.unattributed()))
                .isEqualTo(credits.total());
        assertThat(sum(credits.byDay().stream()
                        .map(MeterReport.DayBurn::credits)
                        .toList()))
                .isEqualTo(credits.total());
        assertThat(sum(credits.byTable().stream()
                        .map(MeterReport.TableBurn::credits)
                        .toList()))
                .isEqualTo(credits.total());
        assertThat(sum(credits.byProvider().stream()
                        .map(MeterReport.NamedBurn::credits)
                        .toList()))
                .isEqualTo(credits.total());
        assertThat(sum(credits.byDepartment().stream()
                        .map(MeterReport.NamedBurn::credits)
                        .toList()))
                .isEqualTo(credits.total());
    }

    @Test
    void the_ledger_closes_where_the_last_day_ends() {
        MeterReport.Ledger ledger = credits.ledger();
        assertThat(ledger.opening()
                        .plus(ledger.granted())
                        .plus(ledger.toppedUp())
                        .plus(ledger.refunded())
                        .minus(ledger.used())
                        .minus(ledger.forfeited()))
                .isEqualTo(ledger.closing());
        assertThat(credits.byDay().get(30).balance()).contains(ledger.closing());
    }

    @Test
    void the_large_report_has_as_many_rows_as_asked_for() {
        AppReport app = SampleReport.large(1_000, 5_000).apps().get(0);
        assertThat(app.seats()).hasSize(1_000);
        assertThat(app.meters().get(0).byTable()).hasSize(5_000);
        assertThat(app.meters().get(0).byMember().stream()
                        .map(MeterReport.MemberBurn::credits)
                        .reduce(Credits.ZERO, Credits::plus))
                .isEqualTo(app.meters().get(0).total());
    }

    private static Credits sum(List<Credits> parts) {
        return parts.stream().reduce(Credits.ZERO, Credits::plus);
    }
}
