package io.seataudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in a folder; the entries themselves are not looked into, nor followed where they are links. */
final class Folders {
    private Folders() {}

    /** The entries by name; none where there is no folder. */
    static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        entries(folder).forEach(entry -> names.add(name(entry)));
        return names;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Makes the folder, and those above it, where it is missing. */
    static void make(Path folder) throws IOException {
        // Asked to make what is a link to a folder, Java 17 says that a file is in the way.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }
}
