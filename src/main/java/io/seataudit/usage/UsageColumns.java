package io.seataudit.usage;

/** At which position (0-based) of a record each canonical column stands; -1 where the file has none. */
public record UsageColumns(
        int occurredAt,
        int memberEmail,
        int credits,
        int actions,
        int eventId,
        int workspace,
        int workbook,
        int table,
        int action,
        int provider) {}
