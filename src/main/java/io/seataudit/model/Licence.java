package io.seataudit.model;

import java.time.LocalDate;
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

    /** Whether the licence is taken up: also by accounts that are invited or deactivated (domain facts 2). */
    public boolean held() {
        return status != AccountStatus.DELETED;
    }
}
