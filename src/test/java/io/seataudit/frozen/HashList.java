package io.seataudit.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checked-in list of hashes: {@code SHA-256, two blanks, source/period/file} on a line, sorted by the path. */
final class HashList {
    private static final String HEAD = "# Made by FrozenOutputsIT, first from the outputs of commit "
            + FrozenOutputsIT.FROZEN_AT + ". Its Javadoc says what is hashed and how to make the list again.";

    private final Path file;

    HashList(Path file) {
        this.file = file;
    }

    /** All hashes by path. */
    SortedMap<String, String> all() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> hashes.put(line.substring(66), line.substring(0, 64)));
        }
        return hashes;
    }

    /** One source's hashes, by the path within its output folder. */
    SortedMap<String, String> of(String source) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        all().forEach((path, hash) -> {
            if (path.startsWith(source + "/")) {
                hashes.put(path.substring(source.length() + 1), hash);
            }
        });
        return hashes;
    }

    /** Puts new hashes of one source in the place of its old ones. */
    void replace(String source, Map<String, String> hashes) throws IOException {
        SortedMap<String, String> all = all();
        all.keySet().removeIf(path -> path.startsWith(source + "/"));
        hashes.forEach((path, hash) -> all.put(source + "/" + path, hash));
        List<String> lines = new ArrayList<>(List.of(HEAD));
        all.forEach((path, hash) -> lines.add(hash + "  " + path));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
