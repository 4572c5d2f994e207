package io.seataudit.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Email;
import io.seataudit.model.Origin;
import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import io.seataudit.model.ReturnedDecision;
import io.seataudit.review.DecisionMerge.Merged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionMergeTest {
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    private static final Email ANA = new Email("ana@northwind.example");
    private static final String ANAS_ID = DecisionId.of("clay", "", ANA);

    @Test
    void a_new_decision_is_taken_once_and_not_again() {
        List<ReturnedDecision> returned = List.of(row(9, ANAS_ID, "Remove", "2026-11-05"));
        Merged first = merge(List.of(), returned);
        Merged second = merge(first.taken(), returned);
        assertThat(first.taken())
                .containsExactly(new RecordedDecision(
                        ANAS_ID, "clay", "", ANA, Decision.REMOVE, "Priya", LocalDate.of(2026, 11, 5), "", NOVEMBER));
        assertThat(second.taken()).isEmpty();
        assertThat(second.refused()).isEmpty();
    }

    @Test
    void a_decision_filled_in_by_the_audit_is_not_taken_again_in_a_later_period() {
        Merged october = DecisionMerge.merge(
                List.of(), List.of(row(9, ANAS_ID, "Remove", "2026-10-05")), NOVEMBER.previous(), AS_OF.minusMonths(1));
        Merged november = merge(october.taken(), List.of(row(12, ANAS_ID, "Remove", "2026-10-05")));
        assertThat(november.taken()).isEmpty();
    }

    @Test
    void a_row_without_a_day_gets_the_as_of_date_and_is_not_taken_twice() {
        Merged first = merge(List.of(), List.of(row(9, ANAS_ID, "keep", "")));
        Merged later = DecisionMerge.merge(
                first.taken(), List.of(row(9, ANAS_ID, "Keep", "")), Period.parse("2026-12"), AS_OF.plusMonths(1));
        assertThat(first.taken())
                .singleElement()
                .extracting(RecordedDecision::decidedOn)
                .isEqualTo(AS_OF);
        assertThat(later.taken()).isEmpty();
    }

    @Test
    void a_changed_mind_is_taken_beside_the_earlier_decision() {
        Merged first = merge(List.of(), List.of(row(9, ANAS_ID, "Keep", "2026-11-05")));
        Merged second = merge(first.taken(), List.of(row(9, ANAS_ID, "Remove", "2026-11-20")));
        List<RecordedDecision> history = new ArrayList<>(first.taken());
        history.addAll(second.taken());
        assertThat(second.taken()).hasSize(1);
        assertThat(DecisionHistory.latest(history, ANAS_ID))
                .map(RecordedDecision::decision)
                .contains(Decision.REMOVE);
    }

    @Test
    void an_added_row_without_an_id_is_understood_by_app_and_email() {
        Merged merged = merge(List.of(), List.of(row(40, "", "Remove", "2026-11-05")));
        assertThat(merged.taken())
                .singleElement()
                .extracting(RecordedDecision::id)
                .isEqualTo(ANAS_ID);
    }

    @Test
    void an_id_beside_somebody_elses_email_is_refused() {
        String other = DecisionId.of("clay", "", new Email("ben@northwind.example"));
        Merged merged = merge(List.of(), List.of(row(9, other, "Remove", "2026-11-05")));
        assertThat(merged.taken()).isEmpty();
        assertThat(merged.refused()).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(9);
            assertThat(reject.column()).isEqualTo("Id");
        });
    }

    @Test
    void an_unknown_word_is_refused_with_the_words_to_choose_from() {
        Merged merged = merge(List.of(), List.of(row(9, ANAS_ID, "Delete!", "2026-11-05")));
        assertThat(merged.refused())
                .containsExactly(new Reject(
                        "decisions/october.xlsx",
                        9,
                        "Decision",
                        "Delete!",
                        "Not a decision; choose Remove, Downgrade, Reassign, Keep or Ask."));
    }

    @Test
    void two_decisions_of_one_day_on_one_seat_are_both_refused() {
        Merged merged = merge(
                List.of(), List.of(row(9, ANAS_ID, "Remove", "2026-11-05"), row(10, ANAS_ID, "Keep", "2026-11-05")));
        assertThat(merged.taken()).isEmpty();
        assertThat(merged.refused()).extracting(Reject::line).containsExactly(9L, 10L);
    }

    @Test
    void the_same_row_twice_counts_once() {
        Merged merged = merge(
                List.of(), List.of(row(9, ANAS_ID, "Remove", "2026-11-05"), row(10, ANAS_ID, "Remove", "2026-11-05")));
        assertThat(merged.taken()).hasSize(1);
        assertThat(merged.refused()).isEmpty();
    }

    private static Merged merge(List<RecordedDecision> known, List<ReturnedDecision> returned) {
        return DecisionMerge.merge(known, returned, NOVEMBER, AS_OF);
    }

    private static ReturnedDecision row(long line, String id, String decision, String on) {
        return new ReturnedDecision(
                new Origin("decisions/october.xlsx", line),
                id,
                "clay",
                "",
                ANA,
                decision,
                "Priya",
                on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on)),
                "");
    }
}
