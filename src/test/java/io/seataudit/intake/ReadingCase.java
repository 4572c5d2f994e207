package io.seataudit.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * One file as somebody really has it and what must become of it, from a readable table in {@code src/test/resources}.
 * A case begins with {@code ## name}, has settings {@code key: value}, the file after {@code --- file}, and the expected
 * outcomes, one a line, after {@code --- expect}. {@code <TAB>}, {@code <NBSP>}, {@code <THIN>} stand for such characters.
 */
record ReadingCase(String name, Map<String, String> settings, String text, List<String> expected) {

    static List<ReadingCase> all(String resource) {
        List<ReadingCase> cases = new ArrayList<>();
        try {
            String table = Files.readString(Path.of("src/test/resources").resolve(resource));
            for (String part : table.split("(?m)^## ", -1)) {
                if (part.contains("--- file")) {
                    cases.add(parse(part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** The file's bytes in the dialect that the settings name. */
    byte[] bytes() {
        String ends = setting("ends", "lf");
        String dialect = text.replace("<TAB>", "\t").replace("<NBSP>", "\u00a0").replace("<THIN>", "\u202f");
        String lines = dialect.replace("\n", ends.equals("cr") ? "\r" : ends.equals("crlf") ? "\r\n" : "\n");
        byte[] bytes = switch (setting("encoding", "utf-8")) {
            case "utf-8" -> lines.getBytes(StandardCharsets.UTF_8);
            case "utf-8-bom" -> ("\ufeff" + lines).getBytes(StandardCharsets.UTF_8);
            case "utf-16le" -> ("\ufeff" + lines).getBytes(StandardCharsets.UTF_16LE);
            case "utf-16be" -> ("\ufeff" + lines).getBytes(StandardCharsets.UTF_16BE);
            case "windows-1252" -> lines.getBytes(Charset.forName("windows-1252"));
            default -> throw new IllegalArgumentException(name);
        };
        return setting("gzip", "no").equals("yes") ? gzip(bytes) : bytes;
    }

    @Override
    public String toString() {
        return name;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static ReadingCase parse(String part) {
        String[] headAndRest = part.split("(?m)^--- file\n", 2);
        String[] fileAndExpected = headAndRest[1].split("(?m)^--- expect\n", 2);
        String[] head = headAndRest[0].split("\n", -1);
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(": ");
            if (colon > 0 && !head[i].startsWith("#")) {
                settings.put(
                        head[i].substring(0, colon),
                        head[i].substring(colon + 2).strip());
            }
        }
        List<String> expected = fileAndExpected[1]
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new ReadingCase(head[0].strip(), settings, fileAndExpected[0], expected);
    }
}
