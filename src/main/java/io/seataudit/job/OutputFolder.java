package io.seataudit.job;

import io.seataudit.job.KeptFiles.Kept;
import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code OUT/<period>}: a reader finds either the whole old report or the whole new one. Only files that the manifest
 * names, and that are still what it says, are replaced; whatever else lies there stays. The report's files are the
 * owner's alone, because they name people.
 */
public final class OutputFolder {
    private static final Pattern FOLDER = Pattern.compile("\\.?(\\d{4}-\\d{2})(?:\\.former)?");

    private final Period period;
    private final Path published;
    private final Path former;
    private final RenderingFolder rendering;

    /** The folder of a period's report; nothing is read or made yet. */
    public OutputFolder(Path out, Period period) {
        this.period = period;
        this.published = out.resolve(period.toString());
        this.former = out.resolve("." + period + ".former");
        this.rendering = new RenderingFolder(out, period);
    }

    /** A kept file as it lies now, and where it lies once the swap that a crash cut short is done. */
    record Found(Path path, Path settled, String name) {}

    /** The periods that have a folder in OUT, be it one that a crash left in the middle of a swap; oldest first. */
    static List<Period> periods(Path out) throws IOException {
        return Folders.names(out).stream()
                .map(FOLDER::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .filter(Period::isPeriod)
                .distinct()
                .map(Period::parse)
                .sorted()
                .toList();
    }

    Path published() {
        return published;
    }

    /** The paths that a run of this period makes, moves or removes. */
    List<Path> replaced() {
        return List.of(published, former, rendering.path());
    }

    /** Why a run must leave the folder alone, each line with what to do; empty: it may publish there. */
    public List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path folder : List.of(published, former)) {
            if (!isOurs(folder)) {
                problems.add(folder + ": holds files, but no manifest that seat-audit wrote for " + period
                        + ", or is a link; it is left alone: move it elsewhere, or name another folder with --out");
            }
        }
        if (!rendering.isOwn()) {
            problems.add(rendering.path()
                    + ": holds files that seat-audit did not write, so it is left alone; move it elsewhere");
        }
        return problems;
    }

    /** An empty folder for the new report, on the same file system as the published one. */
    Path emptyAside() throws IOException {
        recover();
        return rendering.begin();
    }

    /** Puts the report that was rendered aside in the place of the published one, by renaming. */
    void swapIn() throws IOException {
        for (Path file : Folders.entries(rendering.report())) {
            OwnerOnly.file(file);
        }
        recover();
        if (exists(published)) {
            requireOurs(published);
            Files.move(published, former);
        }
        Files.move(rendering.report(), published);
        rendering.discard();
        settle();
    }

    /** Recovers every period of OUT whose folders are ours; see {@link #recover()}. */
    static void recoverAll(Path out) throws IOException {
        for (Period period : periods(out)) {
            OutputFolder folder = new OutputFolder(out, period);
            if (folder.isOurs(folder.former) && folder.isOurs(folder.published)) {
                folder.recover();
            }
        }
    }

    /**
     * Ends what a crash cut short. Between the two renames only the former report is there: it goes back to its place.
     * After them it is taken apart. Nobody else may be publishing meanwhile.
     */
    private void recover() throws IOException {
        if (!exists(former)) {
            return;
        }
        if (exists(published)) {
            settle();
        } else if (isWhole(former)) {
            Files.move(former, published);
        }
    }

    /** The names of what lies in the published folder and is not the report's own, sorted. */
    List<String> kept() throws IOException {
        return kept(name -> true).stream()
                .map(found -> Folders.name(found.path()))
                .sorted()
                .toList();
    }

    /**
     * What is kept when the next report is published, as it lies now; empty for a folder that is not ours.
     *
     * @param asked the names that matter
     */
    List<Found> kept(Predicate<String> asked) throws IOException {
        List<Found> found = new ArrayList<>();
        Set<String> occupied = new HashSet<>();
        Optional<PublishedManifest> old = manifest(former);
        if (old.isPresent()) {
            for (Kept kept : KeptFiles.in(former, old.get(), Folders.names(published), asked)) {
                occupied.add(kept.name());
                found.add(new Found(kept.path(), settled(kept), kept.name()));
            }
        }
        Optional<PublishedManifest> current = manifest(published);
        if (current.isPresent()) {
            for (Kept kept : KeptFiles.in(published, current.get(), occupied, asked)) {
                found.add(new Found(kept.path(), kept.path(), kept.name()));
            }
        }
        return found;
    }

    /** The SHA-256 of what the period's report was made from; none where there is no report of ours. */
    Set<String> inputs() {
        return manifest(published)
                .or(() -> manifest(former))
                .map(PublishedManifest::inputs)
                .orElse(Set.of());
    }

    private Path settled(Kept kept) throws IOException {
        if (exists(published)) {
            return published.resolve(kept.name());
        }
        return isWhole(former) ? published.resolve(Folders.name(kept.path())) : kept.path();
    }

    /** Takes the former report apart: what is kept moves to the published one, what is ours is removed. */
    private void settle() throws IOException {
        requireOurs(former);
        Optional<PublishedManifest> old = manifest(former);
        if (old.isPresent()) {
            for (Kept kept : KeptFiles.in(former, old.get(), Folders.names(published), name -> true)) {
                Files.move(kept.path(), published.resolve(kept.name()));
            }
            for (Path file : Folders.entries(former)) {
                if (!Folders.name(file).equals(Manifest.FILE_NAME) && old.get().isOwn(file)) {
                    Files.delete(file);
                }
            }
            // The manifest goes last: until then it says what the others are.
            if (Folders.entries(former).size() == 1) {
                Files.delete(former.resolve(Manifest.FILE_NAME));
            }
        }
        // Only an empty folder can be deleted so: what somebody laid there just now is not lost.
        Files.deleteIfExists(former);
    }

    private void requireOurs(Path folder) throws IOException {
        if (!isOurs(folder)) {
            throw new IOException(folder + " holds files that seat-audit did not write; move it elsewhere");
        }
    }

    private boolean isOurs(Path folder) throws IOException {
        if (!exists(folder)) {
            return true;
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && (Folders.entries(folder).isEmpty() || manifest(folder).isPresent());
    }

    private boolean isWhole(Path folder) throws IOException {
        Set<String> names = Folders.names(folder);
        return manifest(folder)
                .filter(manifest -> names.containsAll(manifest.outputs().keySet()))
                .isPresent();
    }

    private Optional<PublishedManifest> manifest(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                ? PublishedManifest.in(folder, period)
                : Optional.empty();
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
