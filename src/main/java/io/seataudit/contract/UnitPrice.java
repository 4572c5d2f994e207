package io.seataudit.contract;

import io.seataudit.model.Ratio;

/** The price of one licence per month in the report currency, unrounded, and what backs it. */
record UnitPrice(Ratio amount, Source source) {
    enum Source {
        CONTRACT,
        CONFIG,
        ESTIMATE
    }

    boolean estimated() {
        return source == Source.ESTIMATE;
    }
}
