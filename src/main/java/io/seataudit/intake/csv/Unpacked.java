package io.seataudit.intake.csv;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file that may be compressed by gzip, which its first two bytes tell, whatever its name. */
final class Unpacked extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final Counted packed;
    private final Limits limits;
    private long unpacked;

    private Unpacked(InputStream in, Counted packed, Limits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    static InputStream open(InputStream raw, Limits limits) throws IOException {
        InputStream buffered = new BufferedInputStream(raw, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        if (!gzip) {
            return buffered;
        }
        Counted packed = new Counted(buffered);
        try {
            return new BufferedInputStream(new Unpacked(new GZIPInputStream(packed, BUFFER), packed, limits), BUFFER);
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
        unpacked += Math.max(count, 0);
        boolean tooDense = unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed.count;
        if (unpacked > limits.unpacked() || tooDense) {
            throw new UnreadableException("unpacks to more than "
                    + (tooDense ? limits.ratio() + " times its size" : limits.unpacked() + " bytes")
                    + "; unpack it, look whether it is what you expect, and give the unpacked file");
        }
        return count;
    }

    private static UnreadableException damaged() {
        return new UnreadableException("is a damaged or incomplete gzip file; fetch it again");
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
