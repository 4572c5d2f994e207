package io.seataudit.cli;

import io.seataudit.model.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that {@code run} and {@code check} share. */
final class AuditOptions {
    private static final Path TEMPLATES = Path.of("templates");

    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "the month to audit (default: the newest in the data folder)")
    private @Nullable Period period;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("sample-data");

    @Option(names = "--out", paramLabel = "DIR", description = "where reports go (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("out");

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "database with job state and history (default: ${DEFAULT-VALUE})")
    private Path work = Path.of("work");

    @Option(names = "--config", paramLabel = "FILE", description = "the config (default: audit.yml in the data folder)")
    private @Nullable Path config;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "the day after which nothing counts (default: the period's last day)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "own templates (default: ./templates if it exists, else the bundled ones)")
    private @Nullable Path templates;

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    Path data() {
        return data;
    }

    Path out() {
        return out;
    }

    Path work() {
        return work;
    }

    Path config() {
        return config == null ? data.resolve("audit.yml") : config;
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Optional<Path> templates() {
        if (templates != null) {
            return Optional.of(templates);
        }
        return Files.isDirectory(TEMPLATES) ? Optional.of(TEMPLATES) : Optional.empty();
    }

    /** Reads {@code 2026-10}. */
    static final class PeriodConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String value) {
            if (!Period.isPeriod(value)) {
                throw new TypeConversionException("\"" + value + "\" is not a month; write it as 2026-10");
            }
            return Period.parse(value);
        }
    }
}
