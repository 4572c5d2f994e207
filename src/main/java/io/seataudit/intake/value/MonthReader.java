package io.seataudit.intake.value;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the English name of a month, or its beginning. */
final class MonthReader {
    private MonthReader() {}

    static Month read(String name) throws BadCell {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Month> found = new ArrayList<>();
        for (Month month : Month.values()) {
            boolean same = month.name().toLowerCase(Locale.ROOT).startsWith(wanted)
                    || (wanted.equals("sept") && month == Month.SEPTEMBER);
            if (same) {
                found.add(month);
            }
        }
        if (found.size() != 1) {
            throw new BadCell(
                    "has a month whose name is not English; declare the column's pattern or export ISO dates");
        }
        return found.get(0);
    }
}
