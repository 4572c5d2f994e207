package io.seataudit.report.workbook;

import io.seataudit.report.AuditReport;
import io.seataudit.report.GroupReport;
import io.seataudit.report.sheet.Cell;
import io.seataudit.report.sheet.Column;
import io.seataudit.report.sheet.Format;
import io.seataudit.report.sheet.Page;
import io.seataudit.report.sheet.Table;
import io.seataudit.report.workbook.Rows.OfApp;
import io.seataudit.seat.access.ConnectionReview;
import io.seataudit.text.CodeWords;
import java.util.List;

/** User groups, and below them the connections that they open. */
final class GroupsTab implements Tab {
    static final String TABLE = "Groups";

    @Override
    public Page page(AuditReport report) {
        List<Column<OfApp<GroupReport>>> groups = List.of(
                Column.of("Group", Format.TEXT, 26, row -> Cell.of(row.row().group())),
                Column.of("Members", Format.WHOLE, 14, row -> Cell.of(row.row().members())),
                Column.of(
                        "Active members",
                        Format.WHOLE,
                        32,
                        row -> Cell.of(row.row().activeMembers())),
                Column.of(
                        "Credits",
                        Format.QUANTITY,
                        14,
                        row -> Meters.credits(row.row().credits())),
                Column.of(
                        "Connections",
                        Format.WRAPPED,
                        30,
                        row -> Cell.list(row.row().connections())),
                Column.of(
                        "What to mind",
                        Format.WRAPPED,
                        60,
                        row -> Cell.of(String.join(" ", row.row().problems()))));
        List<Column<OfApp<ConnectionReview>>> connections = List.of(
                Column.of(
                        "Connection", Format.TEXT, 26, row -> Cell.of(row.row().connection())),
                Column.of("Provider", Format.TEXT, 14, row -> Cell.of(row.row().provider())),
                Column.of(
                        "Owner",
                        Format.TEXT,
                        32,
                        row -> Cell.of(row.row().owner().address())),
                Column.of(
                        "Owner's status",
                        Format.TEXT,
                        14,
                        row -> Cell.of(row.row().ownerStatus())),
                Column.of(
                        "Who can use it",
                        Format.TEXT,
                        30,
                        row -> Cell.of(CodeWords.of(row.row().access()))),
                Column.of(
                        "What to mind",
                        Format.WRAPPED,
                        60,
                        row -> Cell.of(String.join(" ", row.row().problems()))),
                Column.of(
                        "Reachable by",
                        Format.WHOLE,
                        12,
                        row -> Cell.of(row.row().reachableBy())),
                Column.of(
                        "Last used", Format.DATE, 12, row -> Cell.day(row.row().lastUsedOn())));
        return Page.of(
                "Groups",
                "Groups and connections",
                "Somebody in several groups counts in each. A removed member leaves all groups.",
                new Table<>(
                        TABLE,
                        "",
                        Rows.withApp(report, row -> row.app().id(), groups),
                        Rows.ofApps(report, app -> app.groups()),
                        "No group was given."),
                new Table<>(
                        "Connections",
                        "Connections",
                        Rows.withApp(report, row -> row.app().id(), connections),
                        Rows.ofApps(report, app -> app.connections()),
                        "No connection was given."));
    }
}
