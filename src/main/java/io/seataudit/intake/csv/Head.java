package io.seataudit.intake.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The first record of a file as raw text; afterwards the stream stands on the record that follows. Blank lines before it
 * are skipped; a first line {@code sep=;} names the delimiter.
 *
 * @param nextLine the physical line on which the next record begins
 * @param bareReturns whether lines end in a carriage return alone
 */
record Head(String text, Optional<Character> delimiter, long nextLine, boolean bareReturns) {

    static Head read(InputStream in, Limits limits) throws IOException {
        long line = 1;
        Optional<Character> delimiter = Optional.empty();
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int end = record(in, bytes, limits);
            String text = bytes.toString(StandardCharsets.UTF_8);
            line += text.replace("\r\n", "\n")
                    .chars()
                    .filter(c -> c == '\n' || c == '\r')
                    .count();
            line += end == -1 ? 0 : 1;
            boolean named = text.toLowerCase(Locale.ROOT).startsWith("sep=") && text.length() == 5;
            if (named) {
                delimiter = Optional.of(text.charAt(4));
            } else if (!text.isBlank()) {
                return new Head(text, delimiter, line, end == '\r');
            } else if (end == -1) {
                throw new UnreadableException("is empty: it has no header; export it again");
            }
        }
    }

    /** Copies one record; returns the line feed or bare carriage return that ended it, or -1 at the end of the file. */
    private static int record(InputStream in, ByteArrayOutputStream bytes, Limits limits) throws IOException {
        boolean quoted = false;
        while (true) {
            int b = in.read();
            if (b == '"') {
                quoted = !quoted;
            }
            if (b == -1 || (b == '\n' && !quoted)) {
                return b;
            }
            if (b == '\r' && !quoted) {
                in.mark(1);
                if (in.read() == '\n') {
                    return '\n';
                }
                in.reset();
                return '\r';
            }
            bytes.write(b);
            if (bytes.size() > limits.field()) {
                throw new UnreadableException("line 1: the header is longer than " + limits.field()
                        + " characters (is a quote missing?); export it again");
            }
        }
    }
}
