package io.seataudit.seat.evidence;

import static io.seataudit.seat.Given.day;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.UsageTally;
import io.seataudit.seat.Given;
import io.seataudit.seat.verdict.SeatAuditResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivationTest {
    private final Given given = new Given();

    @Test
    void two_of_three_seats_joined_in_the_last_90_days_were_used() {
        given.member(row("ada@northwind.example").joined("2026-10-01").active("2026-10-05"))
                .member(row("ben@northwind.example").joined("2026-09-01").active("2026-09-08"))
                .member(row("cyd@northwind.example").joined("2026-09-01").never());

        SeatAuditResult result = given.audited();

        // 2 / 3 = 0.666667; first uses after 4 and 7 days: the mean 5.5 is rounded up.
        assertThat(result.activation().rate()).contains(new BigDecimal("0.666667"));
        assertThat(result.activation().medianDaysToFirstUse()).contains(6);
    }

    @Test
    void the_window_is_fewer_than_90_days() {
        // 3 August to 31 October: 28 + 30 + 31 = 89 days; 2 August: 90 days.
        given.member(row("ada@northwind.example").joined("2026-08-03").never())
                .member(row("ben@northwind.example").joined("2026-08-02").active("2026-08-02"));

        assertThat(given.audited().activation().rate()).contains(new BigDecimal("0.000000"));
        assertThat(given.audited().activation().medianDaysToFirstUse()).isEmpty();
    }

    @Test
    void the_first_day_of_use_is_the_earliest_that_any_source_or_earlier_audit_tells() {
        given.member(row("ada@northwind.example").joined("2026-09-01").active("2026-10-20"));
        given.usage.add(new UsageTally.OfMember(
                "",
                new Email("ada@northwind.example"),
                Optional.of(day("2026-10-19")),
                List.of(new UsageTally.MemberDay(day("2026-10-02"), 1, 0)),
                1));
        assertThat(given.audited().activation().medianDaysToFirstUse()).contains(31);

        given.remembered.add(
                new History.RememberedSignal("", new Email("ada@northwind.example"), "members", day("2026-09-04")));
        assertThat(given.audited().activation().medianDaysToFirstUse()).contains(3);
    }

    @Test
    void use_before_joining_open_invitations_and_ended_accounts_do_not_count() {
        given.member(row("ada@northwind.example").joined("2026-10-01").active("2026-09-05"))
                .member(row("ben@northwind.example").joined("2026-10-01").status(AccountStatus.INVITED))
                .member(row("cyd@northwind.example").joined("2026-10-01").status(AccountStatus.DEACTIVATED));

        assertThat(given.audited().activation().rate()).contains(new BigDecimal("0.000000"));
    }

    @Test
    void nothing_is_said_where_nobody_joined() {
        given.member(row("ada@northwind.example").active("2026-10-20"));

        assertThat(given.audited().activation().rate()).isEmpty();
        assertThat(given.audited().activation().medianDaysToFirstUse()).isEmpty();
    }
}
