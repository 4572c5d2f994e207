package io.seataudit.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Characters as UTF-8 bytes, so that all that follows knows one charset only. Gives what it has before it asks for more:
 * commons-io's {@code ReaderInputStream} fills the buffer first, and where the text is damaged loses hundreds of rows
 * before the damage, so that a message would name a line far from it.
 */
final class Utf8Encoded extends PieceStream {
    private static final int BUFFER = 1 << 13;

    private final Reader in;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER * 4);
    private boolean ended;

    Utf8Encoded(Reader in) {
        this.in = in;
    }

    @Override
    protected Optional<ByteBuffer> nextPiece() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        chars.compact();
        ended = in.read(chars) < 0;
        chars.flip();
        bytes.clear();
        encoder.encode(chars, bytes, ended);
        return Optional.of(bytes.flip());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
