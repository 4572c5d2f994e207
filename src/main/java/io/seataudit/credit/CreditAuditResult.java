package io.seataudit.credit;

import io.seataudit.model.Check;
import io.seataudit.model.Finding;
import java.util.List;

/** What the credit rules say of one application: a report per meter it has, credits first. */
public record CreditAuditResult(List<MeterReport> meters, List<Check> checks, List<Finding> findings) {}
