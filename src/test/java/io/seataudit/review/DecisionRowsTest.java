package io.seataudit.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Email;
import io.seataudit.model.History;
import io.seataudit.model.Period;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionRowsTest {
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    @Test
    void seats_in_question_are_asked_about_strongest_recommendation_first() {
        List<DecisionRow> rows = rows(
                List.of(
                        seat("a@x.example", SeatStatus.UNKNOWN),
                        seat("b@x.example", SeatStatus.ACTIVE),
                        seat("c@x.example", SeatStatus.IDLE),
                        seat("d@x.example", SeatStatus.DEPARTED)),
                List.of(),
                History.EMPTY);
        assertThat(rows).extracting(row -> row.email().address()).containsExactly("d@x.example", "a@x.example");
        assertThat(rows).allSatisfy(row -> assertThat(row.decision()).isEmpty());
    }

    @Test
    void a_removal_whose_seat_is_still_there_at_the_next_export_was_not_carried_out() {
        List<DecisionRow> rows = rows(
                List.of(seat("d@x.example", SeatStatus.DEPARTED)),
                List.of(decision("d@x.example", Decision.REMOVE, "2026-11-05", NOVEMBER)),
                History.EMPTY);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.outcome()).contains(DecisionStatus.NOT_CARRIED_OUT);
            assertThat(row.decision()).contains(Decision.REMOVE);
            assertThat(row.decidedIn()).contains(NOVEMBER);
        });
    }

    @Test
    void a_removal_is_open_as_long_as_the_export_is_not_younger_than_the_decision() {
        List<DecisionRow> rows = rows(
                List.of(seat("d@x.example", SeatStatus.DEPARTED)),
                List.of(decision("d@x.example", Decision.REMOVE, "2026-11-30", NOVEMBER)),
                History.EMPTY);
        assertThat(rows).singleElement().extracting(DecisionRow::outcome).isEqualTo(Optional.of(DecisionStatus.OPEN));
    }

    @Test
    void a_removed_seat_that_is_gone_has_its_row_once_more() {
        RecordedDecision removal = decision("d@x.example", Decision.REMOVE, "2026-10-05", NOVEMBER.previous());
        History past = new History(
                List.of(),
                List.of(new History.PastSeat(
                        NOVEMBER.previous(),
                        "",
                        new Email("d@x.example"),
                        SeatStatus.DEPARTED,
                        Recommendation.REMOVE,
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                List.of());
        assertThat(rows(List.of(), List.of(removal), past)).singleElement().satisfies(row -> {
            assertThat(row.outcome()).contains(DecisionStatus.CARRIED_OUT);
            assertThat(row.reason()).isEqualTo("No longer on the member list.");
            assertThat(row.recommendation()).isEqualTo(Recommendation.NONE);
        });
        assertThat(rows(List.of(), List.of(removal), History.EMPTY)).isEmpty();
    }

    @Test
    void nobody_is_asked_about_a_keep_before_it_expires() {
        // 6 months from 2026-05-30 are over on 2026-11-30, the last day on which it holds
        List<DecisionRow> rows = rows(
                List.of(seat("d@x.example", SeatStatus.INACTIVE)),
                List.of(decision("d@x.example", Decision.KEEP, "2026-05-30", Period.parse("2026-05"))),
                History.EMPTY);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.outcome()).contains(DecisionStatus.KEPT);
            assertThat(row.recommendation()).isEqualTo(Recommendation.KEEP);
            assertThat(row.reason()).startsWith("Kept by decision until 2026-11-30.");
        });
    }

    @Test
    void an_expired_keep_is_asked_anew_with_empty_cells() {
        List<DecisionRow> rows = rows(
                List.of(seat("d@x.example", SeatStatus.INACTIVE)),
                List.of(decision("d@x.example", Decision.KEEP, "2026-05-29", Period.parse("2026-05"))),
                History.EMPTY);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.outcome()).contains(DecisionStatus.EXPIRED);
            assertThat(row.decision()).isEmpty();
            assertThat(row.decidedOn()).isEmpty();
            assertThat(row.recommendation()).isEqualTo(Recommendation.REMOVE);
        });
    }

    @Test
    void a_downgrade_is_proved_only_by_a_seat_that_is_gone_or_in_use() {
        List<RecordedDecision> decisions = List.of(decision("d@x.example", Decision.DOWNGRADE, "2026-11-05", NOVEMBER));
        assertThat(rows(List.of(seat("d@x.example", SeatStatus.INACTIVE)), decisions, History.EMPTY))
                .extracting(DecisionRow::outcome)
                .containsExactly(Optional.of(DecisionStatus.OPEN));
        assertThat(rows(List.of(seat("d@x.example", SeatStatus.ACTIVE)), decisions, History.EMPTY))
                .extracting(DecisionRow::outcome)
                .containsExactly(Optional.of(DecisionStatus.CARRIED_OUT));
    }

    @Test
    void a_licence_taken_from_a_deactivated_seat_is_carried_out() {
        List<DecisionRow> rows = rows(
                List.of(seat("d@x.example", SeatStatus.DEPROVISIONED)),
                List.of(decision("d@x.example", Decision.REMOVE, "2026-11-05", NOVEMBER)),
                History.EMPTY);
        assertThat(rows).extracting(DecisionRow::outcome).containsExactly(Optional.of(DecisionStatus.CARRIED_OUT));
    }

    @Test
    void a_decision_on_another_application_says_nothing_here() {
        RecordedDecision elsewhere = new RecordedDecision(
                DecisionId.of("clari", "", new Email("d@x.example")),
                "clari",
                "",
                new Email("d@x.example"),
                Decision.KEEP,
                "Priya",
                AS_OF,
                "",
                NOVEMBER);
        assertThat(rows(List.of(seat("d@x.example", SeatStatus.INACTIVE)), List.of(elsewhere), History.EMPTY))
                .extracting(DecisionRow::outcome)
                .containsExactly(Optional.empty());
    }

    private static List<DecisionRow> rows(List<ReviewedSeat> seats, List<RecordedDecision> decisions, History past) {
        return DecisionRows.rows("clay", seats, decisions, past, NOVEMBER, AS_OF, 6);
    }

    private static ReviewedSeat seat(String email, SeatStatus status) {
        return new ReviewedSeat(
                new SeatStanding(
                        "", new Email(email), status, status.recommendation(), Optional.empty(), Optional.empty()),
                "Somebody",
                "A reason.",
                List.of(),
                Optional.of(new BigDecimal("100.00")));
    }

    private static RecordedDecision decision(String email, Decision decision, String on, Period in) {
        Email address = new Email(email);
        return new RecordedDecision(
                DecisionId.of("clay", "", address),
                "clay",
                "",
                address,
                decision,
                "Priya",
                LocalDate.parse(on),
                "",
                in);
    }
}
