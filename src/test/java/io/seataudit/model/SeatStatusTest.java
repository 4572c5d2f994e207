package io.seataudit.model;

import static io.seataudit.model.SeatStatus.DEPARTED;
import static io.seataudit.model.SeatStatus.DUPLICATE;
import static io.seataudit.model.SeatStatus.INACTIVE;
import static io.seataudit.model.SeatStatus.LICENCE_ON_DEACTIVATED;
import static io.seataudit.model.SeatStatus.NEVER_ACTIVE;
import static io.seataudit.model.SeatStatus.STALE_INVITE;
import static io.seataudit.model.SeatStatus.STALE_SOURCE;
import static io.seataudit.model.SeatStatus.UNKNOWN;
import static io.seataudit.model.SeatStatus.UNMATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The meanings of "in question": they differ on purpose, and each is asked in one place. */
class SeatStatusTest {

    @Test
    void a_seat_may_have_to_go_where_it_is_nobodys_or_not_used() {
        assertThat(those(SeatStatus::mayHaveToGo))
                .containsExactly(DEPARTED, UNMATCHED, DUPLICATE, STALE_INVITE, NEVER_ACTIVE, INACTIVE);
    }

    @Test
    void its_cost_is_exposure_also_where_the_account_is_gone_and_the_licence_stays() {
        assertThat(those(SeatStatus::costIsExposure))
                .containsExactly(
                        LICENCE_ON_DEACTIVATED, DEPARTED, UNMATCHED, DUPLICATE, STALE_INVITE, NEVER_ACTIVE, INACTIVE);
    }

    @Test
    void somebody_has_to_decide_also_where_nothing_is_known_though_no_cost_is_exposed() {
        assertThat(those(status -> status.recommendation().asksForDecision()))
                .containsExactly(
                        LICENCE_ON_DEACTIVATED,
                        DEPARTED,
                        UNMATCHED,
                        DUPLICATE,
                        STALE_INVITE,
                        STALE_SOURCE,
                        NEVER_ACTIVE,
                        UNKNOWN,
                        INACTIVE);
    }

    @Test
    void what_is_to_be_reviewed_first_frees_nothing_yet() {
        assertThat(those(status -> status.recommendation().frees()))
                .containsExactly(LICENCE_ON_DEACTIVATED, DEPARTED, STALE_INVITE, NEVER_ACTIVE, INACTIVE);
    }

    private static List<SeatStatus> those(Predicate<SeatStatus> asked) {
        return Arrays.stream(SeatStatus.values()).filter(asked).toList();
    }
}
