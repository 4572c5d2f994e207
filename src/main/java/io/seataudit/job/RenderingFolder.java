package io.seataudit.job;

import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code OUT/.<period>.rendering}: where a report is written before it is published. A note names the files before the
 * first of them is written, so that what a crash left behind is known as this program's own without a manifest.
 */
final class RenderingFolder {
    private static final String NOTE = "note.txt";
    private static final String REPORT = "report";
    private static final String CLAIM =
            "seat-audit is writing a report here. What is left behind is removed by the next run; it is only these:";

    private final Path out;
    private final Path folder;
    private final ReportFiles files;

    RenderingFolder(Path out, Period period) {
        this.out = out;
        this.folder = out.resolve("." + period + ".rendering");
        this.files = new ReportFiles(period);
    }

    Path path() {
        return folder;
    }

    /** Where the report is written: it becomes the published folder by being moved. */
    Path report() {
        return folder.resolve(REPORT);
    }

    /** Begins anew; throws {@link IOException} when there are files that this program did not write. */
    Path begin() throws IOException {
        Folders.make(out);
        discard();
        Files.createDirectory(folder);
        OwnerOnly.folder(folder);
        Files.writeString(
                folder.resolve(NOTE),
                CLAIM + "\n" + String.join("\n", new TreeSet<>(files.all())) + "\n",
                StandardOpenOption.CREATE_NEW);
        Files.createDirectory(report());
        OwnerOnly.folder(report());
        return report();
    }

    /** Whether everything that lies there was left by this program; also: when nothing does. */
    boolean isOwn() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && strangers(folder, Set.of(NOTE, REPORT)).isEmpty()
                && strangers(report(), claimed()).isEmpty()
                && (isEmpty(folder) || hasNote());
    }

    /** Removes what this program left there; throws {@link IOException}, and removes nothing, when there is more. */
    void discard() throws IOException {
        if (!isOwn()) {
            throw new IOException(folder + " holds files that this program did not write");
        }
        for (Path file : Folders.entries(report())) {
            Files.delete(file);
        }
        Files.deleteIfExists(report());
        Files.deleteIfExists(folder.resolve(NOTE));
        Files.deleteIfExists(folder);
    }

    private List<Path> strangers(Path in, Set<String> known) throws IOException {
        return Folders.entries(in).stream()
                .filter(entry -> !known.contains(Folders.name(entry)) || !isOfItsKind(entry))
                .toList();
    }

    private boolean isOfItsKind(Path entry) {
        return entry.equals(report())
                ? Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                : Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        return Folders.entries(folder).isEmpty();
    }

    /** A crash may have cut the note short: then no file was begun. */
    private boolean hasNote() throws IOException {
        String note = note();
        return note.startsWith(CLAIM) || (CLAIM.startsWith(note) && !Files.exists(report(), LinkOption.NOFOLLOW_LINKS));
    }

    private Set<String> claimed() throws IOException {
        return Set.copyOf(note().lines().skip(1).toList());
    }

    private String note() throws IOException {
        Path note = folder.resolve(NOTE);
        return Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)
                ? new String(Files.readAllBytes(note), StandardCharsets.UTF_8)
                : "";
    }
}
