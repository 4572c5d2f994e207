package io.seataudit.cli;

import io.seataudit.intake.DataFolder;
import io.seataudit.job.OutputFolder;
import io.seataudit.job.Places;
import io.seataudit.job.Places.Source;
import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks, before anything is read, whether a run would write to where it must not. */
final class FolderCheck {
    private final AuditOptions options;

    FolderCheck(AuditOptions options) {
        this.options = options;
    }

    /** Throws {@link BadConfigException} when folders overlap, or the period's output folder is not the program's. */
    void check() throws BadConfigException, IOException {
        Optional<Period> period = period();
        if (period.isEmpty()) {
            return;
        }
        List<String> problems = new Places(period.get(), options.data(), options.out(), options.work())
                .overlaps(sources(options.data().resolve(period.get().toString())));
        if (problems.isEmpty()) {
            problems = new OutputFolder(options.out(), period.get()).problems();
        }
        if (!problems.isEmpty()) {
            throw new BadConfigException(problems);
        }
    }

    private Optional<Period> period() throws IOException {
        if (options.period().isPresent() || !Files.isDirectory(options.data())) {
            return options.period();
        }
        return DataFolder.at(options.data()).newestPeriod();
    }

    private List<Source> sources(Path month) throws IOException {
        List<Source> sources = new ArrayList<>(List.of(new Source("--config", options.config())));
        if (options.templates().isPresent()) {
            sources.addAll(Source.withEntries("--templates", options.templates().get()));
        }
        sources.addAll(Source.withEntries("vendors", options.data().resolve("vendors")));
        sources.addAll(Source.withEntries("decisions", month.resolve("decisions")));
        return sources;
    }
}
