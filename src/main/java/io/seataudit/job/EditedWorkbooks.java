package io.seataudit.job;

import io.seataudit.intake.decisions.DecisionWorkbookReader;
import io.seataudit.intake.decisions.ForeignWorkbookException;
import io.seataudit.intake.decisions.ReturnedWorkbook;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Period;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Published workbooks that a reviewer filled in where they lay. Their decisions count as returned: to the next revision
 * of the same period, and to the first later period that is audited, as if they had been put into its folder
 * {@code decisions}.
 */
public final class EditedWorkbooks {
    private EditedWorkbooks() {}

    /**
     * What was found.
     *
     * @param files with decisions in them, oldest period first, then by name
     * @param notes a warning for each that was changed so that it cannot be read
     */
    public record Found(List<DecisionFile> files, List<Finding> notes) {}

    /**
     * The workbooks that a run of the period has to read.
     *
     * @param returned SHA-256 (hex) of those that were put into the data folder as well; they are not read twice
     */
    public static Found find(Path out, Period period, Set<String> returned) throws IOException {
        List<DecisionFile> files = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        Set<String> taken = takenBefore(out, period);
        Set<String> seen = new HashSet<>(returned);
        for (Period each : OutputFolder.periods(out)) {
            if (each.compareTo(period) > 0) {
                continue;
            }
            for (OutputFolder.Found found : new OutputFolder(out, each).kept(workbooks(each))) {
                if (!Files.isRegularFile(found.path(), LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                String sha256 = Fingerprint.ofFile(found.path());
                boolean done = !each.equals(period) && taken.contains(sha256);
                if (!done && seen.add(sha256)) {
                    read(found.path(), file(each, period, found, sha256), files, notes);
                }
            }
        }
        return new Found(List.copyOf(files), List.copyOf(notes));
    }

    /** The inputs of all earlier reports: what one of them read is in the history, and is not returned again. */
    private static Set<String> takenBefore(Path out, Period period) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Period each : OutputFolder.periods(out)) {
            if (each.compareTo(period) < 0) {
                taken.addAll(new OutputFolder(out, each).inputs());
            }
        }
        return taken;
    }

    /** Named by where it will lie beside the period's own new report, and by where it lies beside an earlier one. */
    private static DecisionFile file(Period of, Period period, OutputFolder.Found found, String sha256)
            throws IOException {
        String name = of.equals(period) ? found.name() : Folders.name(found.settled());
        return new DecisionFile("OUT/" + of + "/" + name, found.settled(), sha256, Files.size(found.path()));
    }

    private static void read(Path path, DecisionFile file, List<DecisionFile> files, List<Finding> notes)
            throws IOException {
        try {
            ReturnedWorkbook workbook = new DecisionWorkbookReader().read(path, file.name());
            if (!workbook.decisions().isEmpty() || !workbook.rejects().isEmpty()) {
                files.add(file);
            }
        } catch (ForeignWorkbookException e) {
            notes.add(Finding.of(
                    FindingCode.FILE_NOT_READ, "", file.name(), "Changed since it was published. " + e.getMessage()));
        }
    }

    private static Predicate<String> workbooks(Period period) {
        String workbook = new ReportFiles(period).workbook();
        String stem = workbook.substring(0, workbook.lastIndexOf('.'));
        return name -> name.equals(workbook) || name.matches(stem + "\\.edited-\\d+\\.xlsx");
    }
}
