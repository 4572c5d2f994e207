package io.seataudit.job;

import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code OUT/<period>}: a reader finds either the whole old report or the whole new one. Files are the owner's alone,
 * because they name people.
 */
final class OutputFolder {
    private final Path out;
    private final Period period;

    OutputFolder(Path out, Period period) {
        this.out = out;
        this.period = period;
    }

    Path published() {
        return out.resolve(period.toString());
    }

    /** An empty folder beside the published one, on the same file system. */
    Path emptyAside() throws IOException {
        restore();
        deleteAll(aside());
        Files.createDirectories(out);
        Files.createDirectory(aside());
        ownerOnly(aside(), "rwx------");
        return aside();
    }

    /** Puts the folder that was rendered aside in the place of the published one, by renaming. */
    void swapIn() throws IOException {
        try (Stream<Path> files = Files.list(aside())) {
            for (Path file : files.toList()) {
                ownerOnly(file, "rw-------");
            }
        }
        deleteAll(former());
        if (Files.exists(published())) {
            Files.move(published(), former());
        }
        Files.move(aside(), published());
        deleteAll(former());
    }

    /** A crash between the two renames leaves only the former report: it goes back to its place. */
    private void restore() throws IOException {
        if (Files.exists(former()) && !Files.exists(published())) {
            Files.move(former(), published());
        }
    }

    private Path aside() {
        return out.resolve("." + period + ".rendering");
    }

    private Path former() {
        return out.resolve("." + period + ".former");
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
