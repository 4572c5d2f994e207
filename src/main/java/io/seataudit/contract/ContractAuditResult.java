package io.seataudit.contract;

import io.seataudit.model.Check;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import java.util.List;
import java.util.Map;

/**
 * What the contract rules say of one application: modules sorted by (product, sku), and the money of every seat,
 * by workspace and e-mail.
 */
public record ContractAuditResult(
        List<ModuleReport> modules, Map<SeatKey, SeatMoney> money, List<Check> checks, List<Finding> findings) {

    /** A seat: credits and seats of two workspaces are apart (vendors.md#clay-members). */
    public record SeatKey(String workspace, Email email) {}
}
