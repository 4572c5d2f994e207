package io.seataudit.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What lies in a report's folder and is not the report's own: files that others laid there, and published files that
 * somebody changed. A new report leaves them there. They keep their names, but for those that belong to the report.
 */
final class KeptFiles {
    private KeptFiles() {}

    /** A file, folder or link that is kept, and the name that it has beside the next report. */
    record Kept(Path path, String name) {}

    /**
     * The entries of the folder that are kept.
     *
     * @param occupied names that they must not take, beside those of the report
     * @param asked the names that matter; others are not looked at
     */
    static List<Kept> in(Path folder, PublishedManifest manifest, Set<String> occupied, Predicate<String> asked)
            throws IOException {
        Set<String> taken = new HashSet<>(occupied);
        taken.addAll(new ReportFiles(manifest.period()).all());
        List<Path> others = new ArrayList<>();
        for (Path entry : Folders.entries(folder)) {
            if (asked.test(Folders.name(entry)) && !manifest.isOwn(entry)) {
                others.add(entry);
            }
        }
        List<Kept> kept = new ArrayList<>();
        List<Path> renamed = new ArrayList<>();
        for (Path entry : others) {
            if (taken.add(Folders.name(entry))) {
                kept.add(new Kept(entry, Folders.name(entry)));
            } else {
                renamed.add(entry);
            }
        }
        renamed.forEach(entry -> kept.add(new Kept(entry, edited(Folders.name(entry), taken))));
        return kept;
    }

    /** As {@code report.edited-1.xlsx} for {@code report.xlsx}: the first number that is free. */
    private static String edited(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        int number = 1;
        while (!taken.add(name.substring(0, dot) + ".edited-" + number + name.substring(dot))) {
            number++;
        }
        return name.substring(0, dot) + ".edited-" + number + name.substring(dot);
    }
}
