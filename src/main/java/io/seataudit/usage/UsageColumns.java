package io.seataudit.usage;

import java.util.List;

/** At which position (0-based) of a record each canonical column stands; -1 where the file has none. */
public record UsageColumns(int occurredAt, int eventId, Amounts amounts, Names names) {

    /** The columns that are added up. */
    public record Amounts(int credits, int actions) {}

    /** The columns by which it is added up. */
    public record Names(int memberEmail, int workspace, int workbook, int table, int action, int provider) {}

    List<Integer> positions() {
        return List.of(
                occurredAt,
                eventId,
                amounts.credits,
                amounts.actions,
                names.memberEmail,
                names.workspace,
                names.workbook,
                names.table,
                names.action,
                names.provider);
    }
}
