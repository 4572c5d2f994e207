package io.seataudit.report.export;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How every CSV file of the report is written: UTF-8 without BOM, commas, CRLF as RFC 4180 says. */
final class CsvLines {
    private CsvLines() {}

    /** A new file with header and rows; throws {@link IOException} where it cannot be written. */
    static void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(writer, header, rows);
        }
    }

    /** Header and rows, quoted only where they must be; the writer stays open. */
    static void write(Writer writer, List<String> header, Stream<List<String>> rows) throws IOException {
        // The enclosing stream is the caller's to close; the CSV writer holds nothing but its buffer.
        @SuppressWarnings("resource")
        CSVWriter csv = new CSVWriter(
                writer,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
        Stream.concat(Stream.of(header), rows).forEach(cells -> csv.writeNext(cells.toArray(String[]::new), false));
        csv.flush();
        if (csv.checkError()) {
            throw new IOException("a CSV file could not be written", csv.getException());
        }
    }
}
