package io.seataudit.contract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one seat has of one module's money: the part of a licence that is in question, the part that is freed, and the
 * contract line that can be cut for it. Parts lie between 0 and 1; they are less than 1 where more licences are held
 * than were bought.
 */
record Share(BigDecimal inQuestion, BigDecimal freed, Optional<Term> term) {
    static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());
}
