package io.seataudit.intake.csv;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of a file, from the beginning, as often as asked. */
@FunctionalInterface
public interface FileBytes {
    /** The bytes from the beginning, as they are in the file; to be closed by whoever asked. */
    InputStream open() throws IOException;
}
