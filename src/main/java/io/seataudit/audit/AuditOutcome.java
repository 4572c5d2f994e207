package io.seataudit.audit;

import io.seataudit.report.AuditReport;
import java.util.List;

/** What an audit found, and what of it later months will remember: one memory for each application of the report. */
public record AuditOutcome(AuditReport report, List<AppMemory> memories) {}
