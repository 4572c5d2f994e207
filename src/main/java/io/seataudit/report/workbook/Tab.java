package io.seataudit.report.workbook;

import io.seataudit.report.AuditReport;
import io.seataudit.report.sheet.Page;

/** One tab of the workbook. */
interface Tab {
    Page page(AuditReport report);
}
