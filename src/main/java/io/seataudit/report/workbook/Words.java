package io.seataudit.report.workbook;

import io.seataudit.model.Hazard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as a reader says them. */
final class Words {
    private Words() {}

    /** {@code STALE_INVITE} as {@code Stale invite}. */
    static String of(Enum<?> code) {
        String words = code.name()
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .replace("crm", "CRM")
                .replace("mcp", "MCP");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code Owns tables (4); Password login}: a count of 1 says nothing. */
    static String of(List<Hazard> hazards) {
        return hazards.stream()
                .map(hazard -> of(hazard.code()) + (hazard.count() > 1 ? " (" + hazard.count() + ")" : ""))
                .collect(Collectors.joining("; "));
    }
}
