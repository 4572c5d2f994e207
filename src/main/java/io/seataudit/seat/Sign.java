package io.seataudit.seat;

import io.seataudit.model.LastSeen;
import io.seataudit.model.Period;
import io.seataudit.model.Signal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one source says of one seat: a day, a time without days, or never. {@code seenAt} is the source that an earlier
 * audit saw it at, empty unless remembered. A day after the as-of date is kept for the explanation but does not count.
 */
public record Sign(SignalSource source, String seenAt, LastSeen word, boolean counts) {
    /** The latest day first, then those that say never, then what does not count. */
    public static final Comparator<Sign> LATEST_FIRST = Comparator.comparing((Sign sign) -> !sign.counts())
            .thenComparing(
                    sign -> sign.word().on().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed())
            .thenComparing(Sign::source)
            .thenComparing(Sign::seenAt);

    /** The day, where it counts and the source names one. */
    public Optional<LocalDate> day() {
        return counts && word.state() == LastSeen.State.ON ? word.on() : Optional.empty();
    }

    /** The latest day on which the seat can have been used by this sign, where it counts and tells of use. */
    public Optional<LocalDate> upTo() {
        return counts ? word.on() : Optional.empty();
    }

    /** The month of which the source tells use without naming a day. */
    public Optional<Period> during() {
        return counts ? month() : Optional.empty();
    }

    /** Whether the source says that the seat was never used. */
    public boolean saysNever() {
        return counts && word.state() == LastSeen.State.NEVER;
    }

    /** The source in words, as {@code usage}, or {@code usage, seen by an earlier audit}. */
    public String told() {
        return seenAt.isEmpty() ? source.word() : seenAt + ", seen by an earlier audit";
    }

    /** The sign as verdicts show it. */
    public Signal toSignal() {
        return new Signal(source.word(), month().isPresent() ? Optional.empty() : word.on(), month());
    }

    private Optional<Period> month() {
        return word.state() == LastSeen.State.DURING
                ? word.on().map(day -> new Period(YearMonth.from(day)))
                : Optional.empty();
    }
}
