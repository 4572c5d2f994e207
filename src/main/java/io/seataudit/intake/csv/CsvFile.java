package io.seataudit.intake.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose dialect was found out and whose header was read.
 *
 * @param rows the records after the header as UTF-8; lines end in a line feed, with or without a carriage return
 * @param firstLine the physical line (1-based) on which {@code rows} begins
 */
public record CsvFile(List<String> header, char delimiter, InputStream rows, long firstLine, Limits limits)
        implements AutoCloseable {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /**
     * Opens a file.
     *
     * @param delimiter as declared; else the one by which {@code known} knows most headers, then the one with most cells
     * @param fallback the charset of files that are not UTF-8
     * @throws UnreadableException when it is no CSV, or leaves the limits
     */
    public static CsvFile open(
            FileBytes file,
            Optional<Character> delimiter,
            Optional<Charset> fallback,
            Limits limits,
            ToIntFunction<List<String>> known)
            throws IOException {
        InputStream in = Utf8.buffered(Utf8.open(file, fallback, limits));
        try {
            Head head = Head.read(in, limits);
            Optional<Character> named = head.delimiter().or(() -> delimiter);
            char separator = named.isPresent() ? named.get() : likeliest(head.text(), limits, known);
            List<String> header = split(head.text(), separator, limits);
            InputStream rows = head.bareReturns() ? new ReturnsAsLineFeeds(in) : in;
            return new CsvFile(header, separator, rows, head.nextLine(), limits);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The records after the header, as text. To be asked for once. */
    public Records records() {
        return new Records(this);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static char likeliest(String header, Limits limits, ToIntFunction<List<String>> known) {
        List<Character> candidates =
                DELIMITERS.stream().filter(sign -> header.indexOf(sign) >= 0).toList();
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? DELIMITERS.get(0) : candidates.get(0);
        }
        char best = candidates.get(0);
        long bestScore = 0;
        for (char candidate : candidates) {
            List<String> cells = trySplit(header, candidate, limits);
            long score = cells.isEmpty() ? 0 : (long) known.applyAsInt(cells) * limits.columns() + cells.size();
            best = score > bestScore ? candidate : best;
            bestScore = Math.max(score, bestScore);
        }
        return best;
    }

    private static List<String> trySplit(String text, char delimiter, Limits limits) {
        try {
            return split(text, delimiter, limits);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> split(String text, char delimiter, Limits limits) throws IOException {
        try (CSVReader reader = reader(new StringReader(text), delimiter, 1, limits)) {
            String[] cells = reader.readNext();
            return cells == null ? List.of("") : Arrays.asList(cells);
        } catch (CsvException e) {
            throw new UnreadableException("the header cannot be read: " + e.getMessage());
        }
    }

    private static CSVReader reader(Reader text, char delimiter, long firstLine, Limits limits) {
        return new CSVReaderBuilder(new QuoteGuard(text, delimiter, firstLine, limits))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(delimiter).build())
                .withVerifyReader(false)
                .withErrorLocale(Locale.ROOT)
                .build();
    }

    /** One record after the other, with the line on which each begins. */
    public static final class Records {
        private final CSVReader reader;
        private final long before;
        private long line;

        private Records(CsvFile file) {
            this.reader =
                    reader(Utf8.strict(file.rows, StandardCharsets.UTF_8), file.delimiter, file.firstLine, file.limits);
            this.before = file.firstLine - 1;
        }

        /**
         * The cells of the next record that is not a blank line; null at the end of the file.
         *
         * @throws UnreadableException when the file's structure is damaged: nothing after it can be trusted
         */
        public String @Nullable [] next() throws IOException {
            try {
                while (true) {
                    line = before + reader.getLinesRead() + 1;
                    String[] cells = reader.readNext();
                    if (cells == null || cells.length > 1 || !cells[0].isBlank()) {
                        return cells;
                    }
                }
            } catch (CharacterCodingException e) {
                throw new UnreadableException("after line " + line + ": is not UTF-8; save it as CSV UTF-8, or declare"
                        + " its charset, as formats: { charset: windows-1252 }");
            } catch (CsvException e) {
                throw new UnreadableException("line " + line + ": " + e.getMessage());
            }
        }

        /** The physical line (1-based) that follows the record last read. */
        public long nextLine() {
            return before + reader.getLinesRead() + 1;
        }

        /** The physical line (1-based) on which the record last read begins. */
        public long line() {
            return line;
        }
    }
}
