package io.seataudit.seat.status;

import io.seataudit.model.Exemption;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Seat;

/** Listed in the exemptions, and not expired on the as-of date. */
final class ExemptRule implements StatusRule {
    @Override
    public SeatStatus status() {
        return SeatStatus.EXEMPT;
    }

    @Override
    public boolean applies(Seat seat, Surroundings app) {
        return seat.exempt(app.asOf());
    }

    @Override
    public String why(Seat seat, Surroundings app) {
        return seat.terms().exemption().map(exemption -> words(exemption, app)).orElse("no exemption is listed");
    }

    private static String words(Exemption exemption, Surroundings app) {
        if (!exemption.inForce(app.asOf())) {
            return "the exemption (" + exemption.reason() + ") ran out on "
                    + exemption.until().orElseThrow();
        }
        return "kept on purpose: " + exemption.reason()
                + exemption.until().map(day -> ", until " + day).orElse("");
    }
}
