package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.intake.IntakeContext;
import io.seataudit.intake.RefusedFileException;
import io.seataudit.intake.RowOutcome;
import io.seataudit.intake.SourceReader;
import io.seataudit.model.FileRows;
import io.seataudit.model.FileSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads files one after the other, row by row, and ends each with its summary. It saves no state: a step that is
 * restarted clears its rows and reads its files again, because a reader's position and a writer's commit can differ.
 */
final class OutcomeReader implements ItemReader<ReadItem> {
    private final IntakeContext context;
    private final Deque<InputFile> files;
    private @Nullable Open open;
    private boolean allDone;

    OutcomeReader(IntakeContext context, List<InputFile> files) {
        this.context = context;
        this.files = new ArrayDeque<>(files);
    }

    @Override
    public @Nullable ReadItem read() {
        if (open == null) {
            InputFile file = files.poll();
            if (file == null) {
                return end();
            }
            try {
                open = new Open(file, SourceReader.open(file, context));
            } catch (RefusedFileException e) {
                return new ReadItem.FileRefused(file, String.valueOf(e.getMessage()));
            }
        }
        return next(open);
    }

    private @Nullable ReadItem end() {
        if (allDone) {
            return null;
        }
        allDone = true;
        return new ReadItem.AllDone();
    }

    private ReadItem next(Open current) {
        try {
            Optional<RowOutcome> outcome = current.reader.next();
            if (outcome.isPresent()) {
                current.count(outcome.get());
                return new ReadItem.Row(current.file, outcome.get());
            }
            ReadItem done = new ReadItem.FileDone(current.file, current.summary());
            close(current);
            return done;
        } catch (RefusedFileException e) {
            close(current);
            return new ReadItem.FileRefused(current.file, String.valueOf(e.getMessage()));
        }
    }

    private void close(Open current) {
        open = null;
        try {
            current.reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(current.file.name() + ": cannot be closed", e);
        }
    }

    private static final class Open {
        private final InputFile file;
        private final SourceReader reader;
        private long used;
        private long outOfPeriod;
        private long leftOut;
        private long duplicate;
        private long rejected;

        Open(InputFile file, SourceReader reader) {
            this.file = file;
            this.reader = reader;
        }

        void count(RowOutcome outcome) {
            if (outcome instanceof RowOutcome.Used) {
                used++;
            } else if (outcome instanceof RowOutcome.OutOfPeriod) {
                outOfPeriod++;
            } else if (outcome instanceof RowOutcome.LeftOut) {
                leftOut++;
            } else if (outcome instanceof RowOutcome.Duplicate) {
                duplicate++;
            } else {
                rejected++;
            }
        }

        FileSummary summary() {
            long read = used + outOfPeriod + leftOut + duplicate + rejected;
            return new FileSummary(
                    new FileRows(file.name(), read, used, outOfPeriod, leftOut, duplicate, rejected),
                    file.app(),
                    file.kind().prefix(),
                    reader.profile(),
                    reader.unknownColumns(),
                    reader.leftOutByRule());
        }
    }
}
