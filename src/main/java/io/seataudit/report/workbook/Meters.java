package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Money;
import io.seataudit.report.AppReport;
import java.math.BigDecimal;
import java.util.Optional;

/** The meters of an application, and the formulas that several tabs share. */
final class Meters {
    private Meters() {}

    static Optional<MeterReport> of(AppReport app, Meter meter) {
        return app.meters().stream().filter(report -> report.meter() == meter).findFirst();
    }

    /**
     * Credits times the price on the ledger. Where the price is given with fewer places than the cost was made with,
     * the cost stays a plain number.
     */
    static Cell cost(
            String credits, String price, Credits amount, MeterReport meter, String currency, BigDecimal cost) {
        int places = Money.round(BigDecimal.ZERO, currency).scale();
        boolean follows = meter.pricePerCredit()
                .map(unit -> Money.round(amount.toBigDecimal().multiply(unit), currency))
                .filter(computed -> computed.compareTo(cost) == 0)
                .isPresent();
        return follows
                ? Cell.formula("ROUND(" + credits + "*" + price + "," + places + ")", Cell.of(cost))
                : Cell.of(cost);
    }

    /** A part of the net use on the ledger, to six places. */
    static Cell share(String part, String whole, BigDecimal share) {
        return Cell.formula("IF(" + whole + "=0,0,ROUND(" + part + "/" + whole + ",6))", Cell.of(share));
    }
}
