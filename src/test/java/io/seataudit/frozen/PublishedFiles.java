package io.seataudit.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of an output folder. */
final class PublishedFiles {
    private PublishedFiles() {}

    /** All files of a folder and of those below it, sorted. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The hash of every file of every period, by its path within the output folder, with {@code /}. */
    static SortedMap<String, String> hashes(Path out) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> periods = Files.list(out)) {
            for (Path period : periods.sorted().toList()) {
                NormalForm normal = new NormalForm(period);
                for (Path file : in(period)) {
                    hashes.put(out.relativize(file).toString().replace('\\', '/'), normal.sha256(file));
                }
            }
        }
        return hashes;
    }
}
