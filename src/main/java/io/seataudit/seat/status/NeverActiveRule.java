package io.seataudit.seat.status;

import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;
import io.seataudit.seat.Sign;
import io.seataudit.seat.SignalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No source shows activity, and one says never, or one that is declared complete covers the whole life of the seat.
 * Never said of a digest, whose activity may stand under another name.
 */
final class NeverActiveRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.NEVER_ACTIVE;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return !seat.profile().hashed()
                && seat.lastSign().isEmpty()
                && (never(seat).isPresent() || covering(seat, app).isPresent());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        if (seat.profile().hashed()) {
            return "the identity is a digest: its activity may stand under another name";
        }
        if (seat.lastSign().isPresent()) {
            return "there is a sign of activity";
        }
        return never(seat)
                .map(source -> "never used according to " + source + ", and no other source shows activity")
                .or(() -> covering(seat, app))
                .orElse("no source says never, and none that is complete covers the whole life of the seat");
    }

    private static Optional<String> never(Seat seat) {
        return seat.signs().stream().filter(Sign::saysNever).map(Sign::told).findFirst();
    }

    private static Optional<String> covering(Seat seat, Surroundings app) {
        return seat.lifeBegan()
                .flatMap(began -> app.complete().entrySet().stream()
                        .filter(source -> !source.getValue().isAfter(began))
                        .map(source -> words(source.getKey(), source.getValue(), began))
                        .findFirst());
    }

    private static String words(SignalSource source, LocalDate from, LocalDate began) {
        return source.word() + " is complete since " + from + ", the seat began on " + began
                + ", and there is no sign of activity";
    }
}
