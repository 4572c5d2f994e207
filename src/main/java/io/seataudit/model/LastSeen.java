package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one source says of somebody's last activity: nothing (blank), never (in words), a day, or a time without days.
 *
 * @param on the day; of a time without days the last that it can have been
 */
public record LastSeen(State state, Optional<LocalDate> on) {
    /** The cell is blank. */
    public static final LastSeen UNKNOWN = new LastSeen(State.UNKNOWN, Optional.empty());

    /** The cell says never. */
    public static final LastSeen NEVER = new LastSeen(State.NEVER, Optional.empty());

    public LastSeen {
        if ((state == State.ON || state == State.DURING) != on.isPresent()) {
            throw new IllegalArgumentException("a day belongs to the states ON and DURING, and only to them");
        }
    }

    /** Seen last on a day. */
    public static LastSeen on(LocalDate day) {
        return new LastSeen(State.ON, Optional.of(day));
    }

    /** Used within the month of that day, up to it: a total that names no day. */
    public static LastSeen during(LocalDate upTo) {
        return new LastSeen(State.DURING, Optional.of(upTo));
    }

    /** The later of two; a day beats never, and never beats unknown. */
    public LastSeen latest(LastSeen other) {
        if (on.isPresent() && other.on.isPresent() && !on.equals(other.on)) {
            return on.get().isBefore(other.on.get()) ? other : this;
        }
        return state.compareTo(other.state) >= 0 ? this : other;
    }

    /** How much is known, the least first. */
    public enum State {
        UNKNOWN,
        NEVER,
        DURING,
        ON
    }
}
