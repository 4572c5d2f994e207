package io.seataudit.plan;

import io.seataudit.model.Finding;
import java.util.List;

/** What the plan rules say of one application. */
public record PlanAuditResult(PlanReport report, List<Finding> findings) {}
