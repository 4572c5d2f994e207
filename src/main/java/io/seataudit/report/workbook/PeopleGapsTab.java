package io.seataudit.report.workbook;

import io.seataudit.people.PeopleGap;
import io.seataudit.report.AuditReport;
import io.seataudit.report.PeopleReport;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.text.CodeWords;
import java.util.List;

/** Where seats and people do not fit together. */
final class PeopleGapsTab implements Tab {
    static final String TABLE = "PeopleGaps";

    @Override
    public Page page(AuditReport report) {
        List<Column<PeopleGap>> columns = List.of(
                Column.of("Gap", Format.TEXT, 22, gap -> Cell.of(CodeWords.of(gap.kind()))),
                Column.of("App", Format.TEXT, 12, gap -> Cell.of(gap.app())),
                Column.of("E-mail", Format.TEXT, 34, gap -> Cell.of(gap.email().address())),
                Column.of("Name", Format.TEXT, 24, gap -> Cell.of(gap.name())),
                Column.of(
                        "Days since leaving",
                        Format.WHOLE,
                        12,
                        gap -> gap.days().map(Cell::of).orElseGet(Cell::blank)),
                Column.of(
                        "Perhaps the same as",
                        Format.TEXT,
                        34,
                        gap -> Cell.of(gap.suggestion().address())),
                Column.of("What it is", Format.WRAPPED, 50, gap -> Cell.of(gap.text())));
        PeopleReport people = report.people();
        return Page.of(
                "People gaps",
                "People gaps",
                people.matched() + " seats belong to somebody known, " + people.unmatched() + " to nobody known, "
                        + people.departedWithSeat() + " to people who left.",
                new Table<>(TABLE, "", columns, people.gaps(), "Every seat fits a person."));
    }
}
