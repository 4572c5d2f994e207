package io.seataudit.audit;

import io.seataudit.report.AppReport;

/** One application: what the rules say, its part of the report, and its headline figures. */
record AppResult(AppVerdicts verdicts, AppReport report, AppFigures figures) {

    static AppResult of(AppVerdicts verdicts) {
        AppReport report = AppReports.of(verdicts);
        return new AppResult(verdicts, report, AppFigures.of(report));
    }
}
