package io.seataudit.job;

import java.nio.file.Path;

/** Another process holds the work folder. Exit 5. */
public final class WorkFolderBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkFolderBusyException(Path work, Throwable cause) {
        super(
                "another run holds the work folder " + work + "; wait for it to end, or give this one its own --work",
                cause);
    }
}
