package io.seataudit.intake.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file as UTF-8 without a byte order mark, whatever charset it was written in. */
final class Utf8 {
    private static final int LOOK_AHEAD = 64;

    private Utf8() {}

    static InputStream open(FileBytes file, Optional<Charset> fallback, Limits limits) throws IOException {
        InputStream in = Unpacked.open(file.open(), limits);
        try {
            byte[] start = peek(in);
            if (begins(start, 0xef, 0xbb, 0xbf)) {
                in.skipNBytes(3);
                return in;
            }
            if (begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)) {
                return new Utf8Encoded(strict(in, StandardCharsets.UTF_16));
            }
            refuseWhatIsNoText(start);
            if (fallback.isPresent() && !isUtf8(file, limits)) {
                return new Utf8Encoded(strict(in, fallback.get()));
            }
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A reader that fails on bytes that are no text of this charset, instead of replacing them silently. */
    static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isUtf8(FileBytes file, Limits limits) throws IOException {
        try (Reader reader = strict(Unpacked.open(file.open(), limits), StandardCharsets.UTF_8)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        return start;
    }

    private static void refuseWhatIsNoText(byte[] start) throws UnreadableException {
        if (begins(start, 'P', 'K', 3, 4)) {
            throw new UnreadableException("is a workbook or a zip archive, not CSV; save it as CSV UTF-8");
        }
        for (byte b : start) {
            if (b == 0) {
                throw new UnreadableException(
                        "is not text (or UTF-16 without a byte order mark); save it as CSV UTF-8");
            }
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Buffered, so that {@code mark} works. */
    static InputStream buffered(InputStream in) {
        return in.markSupported() ? in : new BufferedInputStream(in);
    }
}
