package io.seataudit.intake.usage;

import java.io.IOException;
import java.util.Optional;

/** Hands the blocks of a file to several threads, each block to one. */
final class BlockFeed {
    private final UsageBlockReader reader;
    private long ordinal;
    private boolean stopped;

    BlockFeed(UsageBlockReader reader) {
        this.reader = reader;
    }

    synchronized Optional<UsageBlock> next() throws Broken {
        if (stopped) {
            return Optional.empty();
        }
        try {
            Optional<UsageBlock> block = reader.next();
            ordinal++;
            return block;
        } catch (IOException | RuntimeException | Error e) {
            stopped = true;
            throw new Broken(ordinal, e);
        }
    }

    /** Gives out no more blocks. */
    synchronized void stop() {
        stopped = true;
    }

    /** The file could not be read on; told with the number of the block that would have come. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final long ordinal;
        private final Throwable reason;

        Broken(long ordinal, Throwable reason) {
            super(reason);
            this.ordinal = ordinal;
            this.reason = reason;
        }

        Throwable reason() {
            return reason;
        }

        long ordinal() {
            return ordinal;
        }
    }
}
