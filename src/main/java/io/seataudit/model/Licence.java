package io.seataudit.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** One licence on one account, counted apart from the account's status. Keyed by (product, sku). */
public record Licence(
        Origin origin,
        Email email,
        String product,
        String sku,
        AccountStatus status,
        Optional<LocalDate> assignedOn,
        LastSeen lastUsed) {

    /**
     * Whether the licence is taken up: also by accounts that are invited or deactivated (rules.md#licence-findings).
     */
    public boolean held() {
        return status != AccountStatus.DELETED;
    }

    /** Whether it is held on that day; one without a day of assignment is. */
    public boolean heldOn(LocalDate day) {
        return held() && assignedOn.map(assigned -> !assigned.isAfter(day)).orElse(true);
    }

    /** Product and sku in one, as {@code Groove Core}; a sku that only repeats the product is not said twice. */
    public String name() {
        String whole = product.strip();
        String part = sku.strip();
        boolean repeated = whole.toLowerCase(Locale.ROOT).endsWith(part.toLowerCase(Locale.ROOT));
        return repeated ? whole : (whole + " " + part).strip();
    }
}
