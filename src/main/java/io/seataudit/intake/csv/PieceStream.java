package io.seataudit.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Bytes that are made piece by piece, as somebody reads them. Gives what it has before it asks for more, so that damage
 * further on is met no sooner than it must be.
 */
public abstract class PieceStream extends InputStream {
    private ByteBuffer piece = ByteBuffer.allocate(0);

    /** The next bytes, which may be none; empty at the end, however often it is asked. */
    protected abstract Optional<ByteBuffer> nextPiece() throws IOException;

    @Override
    public final int read() throws IOException {
        return fill() ? piece.get() & 0xff : -1;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.remaining());
        piece.get(buffer, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        while (!piece.hasRemaining()) {
            Optional<ByteBuffer> next = nextPiece();
            if (next.isEmpty()) {
                return false;
            }
            piece = next.get();
        }
        return true;
    }
}
