package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.intake.IntakeContext;
import io.seataudit.intake.RefusedFileException;
import io.seataudit.intake.UsageSources;
import io.seataudit.usage.UsageBlock;
import io.seataudit.usage.UsageBlockReader;
import io.seataudit.usage.UsageFileDamaged;
import io.seataudit.usage.UsageSource;
import io.seataudit.vendor.VendorProfile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Reads usage files in blocks, application by application; saves no state (a restart reads the files again). */
final class UsageItemReader implements ItemReader<UsageItem> {
    private final IntakeContext context;
    private final Deque<InputFile> files;
    private @Nullable Open open;
    private Optional<String> app = Optional.empty();

    UsageItemReader(IntakeContext context, List<InputFile> files) {
        this.context = context;
        this.files = new ArrayDeque<>(files);
    }

    @Override
    public @Nullable UsageItem read() {
        if (open != null) {
            return next(open);
        }
        InputFile file = files.peek();
        if (app.isPresent() && (file == null || !file.app().equals(app.get()))) {
            UsageItem done = new UsageItem.AppDone(app.get());
            app = Optional.empty();
            return done;
        }
        if (file == null) {
            return null;
        }
        files.remove();
        app = Optional.of(file.app());
        try {
            UsageSource source = UsageSources.open(file, context);
            open = new Open(file, new UsageBlockReader(source), source.unknownColumns());
        } catch (RefusedFileException e) {
            return new UsageItem.FileRefused(file, String.valueOf(e.getMessage()));
        }
        return next(open);
    }

    private UsageItem next(Open current) {
        try {
            Optional<UsageBlock> block = current.reader.next();
            if (block.isPresent()) {
                return new UsageItem.Block(current.file.app(), block.get());
            }
            close(current);
            return new UsageItem.FileDone(current.file, profile(current.file), current.unknownColumns);
        } catch (UsageFileDamaged e) {
            return new UsageItem.FileRefused(current.file, closeAfter(current, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            String reason = current.file.name() + ": cannot be read to its end (" + e.getMessage()
                    + "); see that nothing writes to it, and run again";
            return new UsageItem.FileRefused(current.file, closeAfter(current, reason));
        }
    }

    private String closeAfter(Open current, String reason) {
        open = null;
        try {
            current.reader.close();
            return reason;
        } catch (IOException e) {
            return reason + " (nor can it be closed: " + e.getMessage() + ")";
        }
    }

    private void close(Open current) throws IOException {
        open = null;
        current.reader.close();
    }

    private String profile(InputFile file) {
        return Optional.ofNullable(context.apps().get(file.app()))
                .map(VendorProfile::name)
                .orElse("");
    }

    private record Open(InputFile file, UsageBlockReader reader, List<String> unknownColumns) {}
}
