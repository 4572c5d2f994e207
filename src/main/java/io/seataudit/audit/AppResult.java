package io.seataudit.audit;

import io.seataudit.report.AppReport;

/** One application: whose seats it has, what the rules say, its part of the report, and its headline figures. */
record AppResult(TodaysSeats today, AppVerdicts verdicts, AppReport report, AppFigures figures) {

    static AppResult of(TodaysSeats today, AppVerdicts verdicts) {
        AppReport report = AppReports.of(verdicts);
        return new AppResult(today, verdicts, report, AppFigures.of(report));
    }
}
