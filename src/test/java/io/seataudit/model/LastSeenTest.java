package io.seataudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastSeenTest {
    private static final LastSeen MAY = LastSeen.on(LocalDate.of(2026, 5, 1));
    private static final LastSeen JUNE = LastSeen.on(LocalDate.of(2026, 6, 1));

    @Test
    void the_later_day_wins_whichever_comes_first() {
        assertThat(MAY.latest(JUNE)).isEqualTo(JUNE);
        assertThat(JUNE.latest(MAY)).isEqualTo(JUNE);
    }

    @Test
    void a_day_beats_never_and_never_beats_unknown() {
        assertThat(LastSeen.NEVER.latest(MAY)).isEqualTo(MAY);
        assertThat(LastSeen.UNKNOWN.latest(LastSeen.NEVER)).isEqualTo(LastSeen.NEVER);
    }
}
