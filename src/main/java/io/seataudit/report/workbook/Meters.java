package io.seataudit.report.workbook;

import io.seataudit.credit.MeterReport;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import io.seataudit.model.Money;
import io.seataudit.report.AppReport;
import io.seataudit.report.sheet.Cell;
import java.math.BigDecimal;
import java.util.Optional;

/** The meters of an application, and the formulas that several tabs share. */
final class Meters {
    private Meters() {}

    static Optional<MeterReport> of(AppReport app, Meter meter) {
        return app.meters().stream().filter(report -> report.meter() == meter).findFirst();
    }

    /** Credits in a cell. */
    static Cell credits(Credits credits) {
        return Cell.of(credits.toBigDecimal());
    }

    /** Credits in a cell, which is blank where they are not known. */
    static Cell credits(Optional<Credits> credits) {
        return Cell.number(credits.map(Credits::toBigDecimal));
    }

    /**
     * Credits times the price on the ledger. Where the price is given with fewer places than the cost was made with,
     * the cost stays a plain number.
     */
    static Cell cost(
            String credits, String price, Credits amount, MeterReport meter, String currency, BigDecimal cost) {
        int places = Money.decimals(currency);
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
