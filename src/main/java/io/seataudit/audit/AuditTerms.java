package io.seataudit.audit;

import io.seataudit.config.AuditConfig;
import io.seataudit.model.Period;
import java.time.LocalDate;

/** What is audited, and by which settings; nothing after the as-of date counts. */
public record AuditTerms(Period period, LocalDate asOf, AuditConfig config) {}
