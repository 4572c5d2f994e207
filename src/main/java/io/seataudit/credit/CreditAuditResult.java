package io.seataudit.credit;

import io.seataudit.model.Check;
import io.seataudit.model.Finding;
import io.seataudit.model.Meter;
import java.util.List;
import java.util.Optional;

/** What the credit rules say of one application: a report per meter it has, credits first. */
public record CreditAuditResult(List<MeterReport> meters, List<Check> checks, List<Finding> findings) {
    /** Of an application without a pool. */
    public static final CreditAuditResult NO_POOL = new CreditAuditResult(List.of(), List.of(), List.of());

    /** The report of one meter; empty: the application does not have it. */
    public Optional<MeterReport> meter(Meter meter) {
        return meters.stream().filter(report -> report.meter() == meter).findFirst();
    }
}
