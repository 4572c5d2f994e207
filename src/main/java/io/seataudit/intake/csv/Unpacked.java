package io.seataudit.intake.csv;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ProxyInputStream;

/** The bytes of a file that may be compressed by gzip, which its first two bytes tell, whatever its name. */
final class Unpacked extends ProxyInputStream {
    private static final int BUFFER = 1 << 16;

    private final BoundedInputStream packed;
    private final Limits limits;
    private long unpacked;

    private Unpacked(InputStream in, BoundedInputStream packed, Limits limits) {
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
        // Without a bound: it is there to count.
        BoundedInputStream packed =
                BoundedInputStream.builder().setInputStream(buffered).get();
        try {
            return new BufferedInputStream(new Unpacked(new GZIPInputStream(packed, BUFFER), packed, limits), BUFFER);
        } catch (EOFException | ZipException e) {
            throw damaged();
        }
    }

    @Override
    protected void afterRead(int count) throws IOException {
        unpacked += Math.max(count, 0);
        boolean tooDense = unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed.getCount();
        if (unpacked > limits.unpacked() || tooDense) {
            throw new UnreadableException("unpacks to more than "
                    + (tooDense ? limits.ratio() + " times its size" : limits.unpacked() + " bytes")
                    + "; unpack it, look whether it is what you expect, and give the unpacked file");
        }
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
        throw e instanceof EOFException || e instanceof ZipException ? damaged() : e;
    }

    private static UnreadableException damaged() {
        return new UnreadableException("is a damaged or incomplete gzip file; fetch it again");
    }
}
