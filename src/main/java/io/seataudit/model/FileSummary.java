package io.seataudit.model;

import java.util.List;
import java.util.Map;

/**
 * How the reading of one file went: the fate of its rows, and what of the file was not used.
 *
 * @param app id of the application; empty: the file belongs to none
 * @param kind the beginning of its name, as {@code members}
 * @param unknownColumns headers that nobody reads
 * @param leftOutByRule rows left out, by the rule's name
 */
public record FileSummary(
        FileRows rows,
        String app,
        String kind,
        String profile,
        List<String> unknownColumns,
        Map<String, Long> leftOutByRule) {}
