package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/** What one cell says of somebody's last activity: nothing (blank), never (in words), or a day. */
public record LastSeen(State state, Optional<LocalDate> on) {
    /** The cell is blank. */
    public static final LastSeen UNKNOWN = new LastSeen(State.UNKNOWN, Optional.empty());

    /** The cell says never. */
    public static final LastSeen NEVER = new LastSeen(State.NEVER, Optional.empty());

    public LastSeen {
        if ((state == State.ON) != on.isPresent()) {
            throw new IllegalArgumentException("a day belongs to the state ON, and only to it");
        }
    }

    /** Seen last on a day. */
    public static LastSeen on(LocalDate day) {
        return new LastSeen(State.ON, Optional.of(day));
    }

    /** The later of two; a day beats never, and never beats unknown. */
    public LastSeen latest(LastSeen other) {
        if (on.isPresent() && other.on.isPresent()) {
            return on.get().isBefore(other.on.get()) ? other : this;
        }
        return state.compareTo(other.state) >= 0 ? this : other;
    }

    /** How much is known, the least first. */
    public enum State {
        UNKNOWN,
        NEVER,
        ON
    }
}
