package io.seataudit.intake;

import io.seataudit.intake.csv.Limits;
import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import io.seataudit.vendor.FileHints;
import io.seataudit.vendor.VendorProfile;
import io.seataudit.vendor.VendorProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads small files from memory: one application, {@code app}, in October 2026, days counted in UTC. */
final class IntakeFixture {
    static final VendorProfiles PROFILES = VendorProfiles.with(Map.of());

    private IntakeFixture() {}

    static IntakeContext context(VendorProfiles profiles, String vendor, FileHints hints) {
        VendorProfile profile = profiles.find(vendor).orElseThrow();
        return new IntakeContext(
                profiles,
                Map.of("app", profile),
                Map.of("app", hints, "people", hints),
                ZoneOffset.UTC,
                Period.parse("2026-10"),
                LocalDate.of(2026, 10, 31));
    }

    static IntakeContext context(String vendor) {
        return context(PROFILES, vendor, FileHints.NONE);
    }

    static InputFile file(Kind kind) {
        String app = kind == Kind.PEOPLE || kind == Kind.ALIASES ? "people" : "app";
        String name = "2026-10/" + app + "/" + kind.prefix() + ".csv";
        return new InputFile(app, kind, name, Path.of(name), "", 0);
    }

    static SourceReader open(Kind kind, byte[] bytes, IntakeContext context) throws RefusedFileException {
        return SourceReader.open(file(kind), () -> new ByteArrayInputStream(bytes), context, Limits.DEFAULT);
    }

    static List<RowOutcome> read(Kind kind, byte[] bytes, IntakeContext context) throws RefusedFileException {
        List<RowOutcome> outcomes = new ArrayList<>();
        try (SourceReader reader = open(kind, bytes, context)) {
            Optional<RowOutcome> outcome = reader.next();
            while (outcome.isPresent()) {
                outcomes.add(outcome.get());
                outcome = reader.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    static List<RowOutcome> read(Kind kind, String text, IntakeContext context) throws RefusedFileException {
        return read(kind, text.getBytes(StandardCharsets.UTF_8), context);
    }

    /** The canonical rows of a file of which every row can be used. */
    static <T> List<T> rows(Kind kind, String text, IntakeContext context, Class<T> type) throws RefusedFileException {
        return read(kind, text, context).stream()
                .map(outcome -> type.cast(((RowOutcome.Used) outcome).row()))
                .toList();
    }
}
