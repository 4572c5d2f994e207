package io.seataudit.usage;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A usage file whose header was read, ready to be scanned.
 *
 * @param file name relative to the data folder
 * @param rows the records after the header, as UTF-8, whatever the file's own charset and compression
 * @param firstLine the physical line (1-based) on which {@code rows} begins
 * @param header the cells of the header; a record must have as many fields
 * @param leaveOut rows whose cell matches are left out and counted under the rule's name
 */
public record UsageSource(
        String file,
        InputStream rows,
        char delimiter,
        long firstLine,
        List<String> header,
        UsageColumns columns,
        UsageValues values,
        List<LeaveOut> leaveOut) {

    /** Headers that serve no canonical column, as written. */
    public List<String> unknownColumns() {
        List<Integer> known = columns.positions();
        return IntStream.range(0, header.size())
                .filter(position -> !known.contains(position))
                .mapToObj(header::get)
                .toList();
    }

    int fields() {
        return header.size();
    }

    /** A rule by which rows are left out, as totals. */
    public record LeaveOut(String rule, int column, Pattern pattern) {}
}
