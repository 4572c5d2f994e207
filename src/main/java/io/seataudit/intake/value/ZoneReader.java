package io.seataudit.intake.value;

import io.seataudit.text.CellText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the zone behind a time: UTC, an offset, or a place; letters that mean several zones (CST) are refused. */
final class ZoneReader {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-]\\d{1,2}(?::?\\d{2})?)(?:\\[.*])?");

    private ZoneReader() {}

    static ZoneId read(String text) throws BadCell {
        String bare = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        if (bare.equalsIgnoreCase("Z") || bare.equalsIgnoreCase("UTC") || bare.equalsIgnoreCase("GMT")) {
            return ZoneId.of("UTC");
        }
        Matcher offset = OFFSET.matcher(bare);
        try {
            return ZoneId.of(offset.matches() ? withColon(offset.group(1)) : bare);
        } catch (DateTimeException e) {
            throw new BadCell("has a time zone that has no single meaning (" + CellText.shown(bare)
                    + "); export it in UTC or with an offset, as +02:00");
        }
    }

    private static String withColon(String offset) {
        String digits = offset.substring(1).replace(":", "");
        String hours = digits.length() % 2 == 1 ? "0" + digits : digits;
        String minutes = hours.length() == 2 ? "00" : hours.substring(2);
        return offset.charAt(0) + hours.substring(0, 2) + ":" + minutes;
    }
}
