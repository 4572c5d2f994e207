package io.seataudit.seat.transition;

import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.History.PastSeat;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.Transition;
import io.seataudit.seat.Given;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.verdict.SeatAuditResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionsTest {
    private static final String ADA = "ada@northwind.example";

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "ACTIVE, ACTIVE, RETAINED",
        "NEW, ON_LEAVE, RETAINED",
        "PENDING, NEW, RETAINED",
        "ACTIVE, STALE_SOURCE, RETAINED",
        "STALE_SOURCE, ACTIVE, RETAINED",
        "INACTIVE, ACTIVE, REACTIVATED",
        "IDLE, EXEMPT, REACTIVATED",
        "NEVER_ACTIVE, ACTIVE, REACTIVATED",
        "ACTIVE, IDLE, LAPSED",
        "NEW, NEVER_ACTIVE, LAPSED",
        "ON_LEAVE, DEPARTED, LAPSED",
        "STALE_SOURCE, INACTIVE, LAPSED",
        "IDLE, INACTIVE, STILL_AT_RISK",
        "INACTIVE, STALE_SOURCE, STILL_AT_RISK",
        "DEPARTED, LICENCE_ON_DEACTIVATED, STILL_AT_RISK",
        "UNMATCHED, UNKNOWN, STILL_AT_RISK",
        "INACTIVE, DEPROVISIONED, RECLAIMED",
        "ACTIVE, DEPROVISIONED, RECLAIMED",
        "DEPROVISIONED, ACTIVE, NEW"
    })
    void each_way_has_one_name(SeatStatus before, SeatStatus now, Transition expected) {
        Transitions transitions = transitions(before);

        assertThat(transitions.of(new SeatKey("", new Email(ADA)), now)).contains(expected);
    }

    @Test
    void a_seat_that_was_not_there_is_new() {
        assertThat(transitions(SeatStatus.ACTIVE)
                        .of(new SeatKey("", new Email("ben@northwind.example")), SeatStatus.INACTIVE))
                .contains(Transition.NEW);
    }

    @Test
    void an_account_that_was_deactivated_before_and_is_now_is_no_seat_of_either_period() {
        assertThat(transitions(SeatStatus.DEPROVISIONED).of(new SeatKey("", new Email(ADA)), SeatStatus.DEPROVISIONED))
                .isEmpty();
    }

    @Test
    void without_an_earlier_period_there_are_no_transitions() {
        SeatAuditResult result = new Given().member(row(ADA)).audited();

        assertThat(result.movement().counts()).isEmpty();
        assertThat(result.verdicts().get(0).transition()).isEmpty();
    }

    @Test
    void seats_gone_from_the_export_are_listed_and_counted_as_reclaimed() {
        SeatAuditResult result = new Given()
                .member(row(ADA).active("2026-10-20"))
                .member(row("cyd@northwind.example").status(AccountStatus.DEACTIVATED))
                .past("2026-09", ADA, SeatStatus.ACTIVE)
                .past("2026-09", "ben@northwind.example", SeatStatus.INACTIVE)
                .past("2026-09", "cyd@northwind.example", SeatStatus.INACTIVE)
                .past("2026-09", "dan@northwind.example", SeatStatus.DEPROVISIONED)
                .past("2026-08", "eve@northwind.example", SeatStatus.ACTIVE)
                .audited();

        assertThat(result.movement().gone())
                .extracting(PastSeat::email)
                .containsExactly(new Email("ben@northwind.example"));
        assertThat(result.movement().counts())
                .containsEntry(Transition.RETAINED, 1)
                .containsEntry(Transition.RECLAIMED, 2)
                .containsEntry(Transition.NEW, 0)
                .hasSize(6);
    }

    private static Transitions transitions(SeatStatus before) {
        History history = new Given().past("2026-09", ADA, before).scope().history();
        return new Transitions(history);
    }
}
