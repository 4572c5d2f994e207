package io.seataudit.job;

import io.seataudit.model.Period;
import java.util.Set;

/** The names of a report's files: in the folder of its period they belong to the report, and to nobody else. */
record ReportFiles(Period period) {
    String workbook() {
        return name(".xlsx");
    }

    String page() {
        return name(".html");
    }

    String data() {
        return name(".json");
    }

    String mail() {
        return name(".eml");
    }

    String focus() {
        return name("-focus.csv");
    }

    String rejects() {
        return name("-rejects.csv");
    }

    /** All of them, the manifest included; a report need not have each. */
    Set<String> all() {
        return Set.of(workbook(), page(), data(), mail(), focus(), rejects(), Manifest.FILE_NAME);
    }

    private String name(String ending) {
        return "seat-audit-" + period + ending;
    }
}
