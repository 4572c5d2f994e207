package io.seataudit.frozen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A CSV file in the making; cells are quoted where they must be. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();

    CsvText(String header) {
        text.append(header).append('\n');
    }

    CsvText row(Object... cells) {
        text.append(Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }

    private static String cell(Object value) {
        String cell = value.toString();
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
