package io.seataudit.report.workbook;

import io.seataudit.report.AuditReport;

/** One tab of the workbook. */
interface Tab {
    Page page(AuditReport report);
}
