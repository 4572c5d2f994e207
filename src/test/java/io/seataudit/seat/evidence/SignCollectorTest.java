package io.seataudit.seat.evidence;

import static io.seataudit.seat.Given.day;
import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.Email;
import io.seataudit.model.FindingCode;
import io.seataudit.model.History;
import io.seataudit.model.LastSeen;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Signal;
import io.seataudit.model.UsageTally;
import io.seataudit.seat.Given;
import io.seataudit.seat.SeatVerdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignCollectorTest {
    private static final String ADA = "ada@northwind.example";

    @Test
    void every_source_is_heard_and_the_latest_day_counts() {
        Given given = new Given()
                .member(row(ADA).active("2026-10-01"))
                .person(human(ADA).login(LastSeen.on(day("2026-10-05"))))
                .licence(ADA, "Core", AccountStatus.ACTIVE, LastSeen.NEVER);
        usage(given, "", ADA, "2026-10-07");
        given.activity.add(new ActivitySum(new Email(ADA), "Copilot", LastSeen.on(day("2026-10-09")), 3));

        SeatVerdict ada = given.verdict(ADA);

        assertThat(ada.lastActiveOn()).contains(day("2026-10-09"));
        assertThat(ada.daysInactive()).contains(22);
        assertThat(ada.signals())
                .containsExactly(
                        signal("activity", "2026-10-09"),
                        signal("usage", "2026-10-07"),
                        signal("idp", "2026-10-05"),
                        signal("members", "2026-10-01"),
                        new Signal("licences", Optional.empty()));
    }

    @Test
    void a_blank_last_active_is_unknown_not_never() {
        SeatVerdict ada = new Given().member(row(ADA)).verdict(ADA);

        assertThat(ada.signals()).isEmpty();
        assertThat(ada.status()).isEqualTo(SeatStatus.UNKNOWN);
    }

    @Test
    void usage_under_an_old_address_of_the_person_counts_for_the_seat() {
        Given given = new Given().member(row(ADA)).person(human(ADA, "ada@old.example"));
        usage(given, "", "ADA@old.example", "2026-10-07");

        assertThat(given.verdict(ADA).lastActiveOn()).contains(day("2026-10-07"));
    }

    @Test
    void usage_in_one_workspace_says_nothing_of_the_seat_in_another() {
        Given given = new Given().member(row(ADA).workspace("Client A")).member(row(ADA).workspace("Client B"));
        usage(given, "client a", ADA, "2026-10-07");

        assertThat(given.audited().verdicts())
                .extracting(SeatVerdict::lastActiveOn)
                .containsExactly(Optional.of(day("2026-10-07")), Optional.empty());
    }

    @Test
    void days_after_the_as_of_date_hide_nothing_that_was_before() {
        Given given = new Given().member(row(ADA));
        given.usage.add(new UsageTally.OfMember(
                "",
                new Email(ADA),
                Optional.of(day("2026-11-02")),
                List.of(
                        new UsageTally.MemberDay(day("2026-10-20"), 1, 0),
                        new UsageTally.MemberDay(day("2026-11-02"), 1, 0)),
                2));

        assertThat(given.verdict(ADA).lastActiveOn()).contains(day("2026-10-20"));
    }

    @Test
    void a_day_after_the_as_of_date_does_not_count_and_is_a_finding() {
        Given given = new Given().member(row(ADA).active("2026-11-01"));

        assertThat(given.verdict(ADA).signals()).isEmpty();
        assertThat(given.findingCodes()).containsExactly(FindingCode.AFTER_AS_OF);
    }

    @Test
    void what_an_earlier_audit_saw_counts_and_its_source_is_named() {
        Given given = new Given().member(row(ADA));
        given.remembered.add(new History.RememberedSignal("", new Email(ADA), "idp", day("2026-08-14")));

        SeatVerdict ada = given.verdict(ADA);

        assertThat(ada.signals()).containsExactly(signal("history", "2026-08-14"));
        // 14 August to 31 October: 17 + 30 + 31 = 78 days.
        assertThat(ada.reason())
                .isEqualTo("Last sign on 2026-08-14 (idp, seen by an earlier audit), 78 days ago;"
                        + " inactive from 45 days on.");
    }

    @Test
    void what_an_earlier_audit_saw_is_not_repeated_where_the_source_still_knows_as_much() {
        Given given = new Given().member(row(ADA).active("2026-10-20"));
        given.remembered.add(new History.RememberedSignal("", new Email(ADA), "members", day("2026-09-20")));

        assertThat(given.verdict(ADA).signals()).containsExactly(signal("members", "2026-10-20"));
    }

    @Test
    void a_source_that_now_says_never_does_not_undo_what_was_seen() {
        Given given = new Given().member(row(ADA).joined("2025-01-01").never());
        given.remembered.add(new History.RememberedSignal("", new Email(ADA), "members", day("2026-09-20")));

        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.IDLE);
    }

    @Test
    void a_complete_source_whose_file_is_missing_covers_nothing() {
        Given given = new Given().member(row(ADA).joined("2026-02-01"));
        given.completeFrom.put("usage", day("2026-01-01"));

        assertThat(given.verdict(ADA).status()).isEqualTo(SeatStatus.UNKNOWN);
    }

    @Test
    void coverage_tells_for_how_many_seats_each_source_speaks() {
        Given given = new Given()
                .member(row(ADA).active("2026-10-01"))
                .member(row("ben@northwind.example").never())
                .member(row("cyd@northwind.example"));

        assertThat(given.audited().coverage())
                .contains(
                        new SourceCoverage("members", 2, 3, Optional.of(day("2026-10-01"))),
                        new SourceCoverage("usage", 0, 3, Optional.empty()))
                .hasSize(7);
    }

    private static void usage(Given given, String workspace, String email, String lastOn) {
        given.usage.add(new UsageTally.OfMember(workspace, new Email(email), Optional.of(day(lastOn)), List.of(), 1));
    }

    private static Signal signal(String source, String day) {
        return new Signal(source, Optional.of(day(day)));
    }
}
