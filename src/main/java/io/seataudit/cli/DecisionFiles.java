package io.seataudit.cli;

import io.seataudit.job.DecisionFile;
import io.seataudit.job.EditedWorkbooks;
import io.seataudit.job.Places;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds reviewed workbooks: in the period's {@code decisions} folder, or where the config says. */
final class DecisionFiles {
    private static final String ENDING = ".xlsx";
    /** What LibreOffice and Excel leave beside a workbook that is open. */
    private static final List<String> LOCK_FILES = List.of("~$", ".~lock");

    private final Places places;
    private final Path data;
    private final Optional<String> configured;

    DecisionFiles(Places places, Optional<String> configured) {
        this.places = places;
        this.data = places.data();
        this.configured = configured;
    }

    /** Those in the output folder last; throws {@link BadConfigException} for a configured path that cannot be. */
    EditedWorkbooks.Found find() throws BadConfigException, IOException {
        List<DecisionFile> returned = returned();
        EditedWorkbooks.Found edited = EditedWorkbooks.find(
                places.out(),
                places.period(),
                returned.stream().map(DecisionFile::sha256).collect(Collectors.toSet()));
        return new EditedWorkbooks.Found(
                Stream.concat(returned.stream(), edited.files().stream()).toList(), edited.notes());
    }

    private List<DecisionFile> returned() throws BadConfigException, IOException {
        List<DecisionFile> found = new ArrayList<>();
        if (configured.isPresent()) {
            Path path = data.resolve(configured.get());
            if (!Files.exists(path)) {
                throw new BadConfigException(List.of("review.workbook: " + path
                        + " is not there; put the reviewed workbook there or" + " leave the key out"));
            }
            List<String> overlaps = places.overlaps(Places.Source.withEntries("review.workbook", path));
            if (!overlaps.isEmpty()) {
                throw new BadConfigException(overlaps);
            }
            add(path, found);
        }
        add(data.resolve(places.period().toString()).resolve("decisions"), found);
        return found;
    }

    private void add(Path path, List<DecisionFile> found) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file :
                        files.filter(DecisionFiles::isWorkbook).sorted().toList()) {
                    found.add(file(file));
                }
            }
        } else if (Files.exists(path)) {
            found.add(file(path));
        }
    }

    private DecisionFile file(Path file) throws IOException {
        String name = file.startsWith(data)
                ? data.relativize(file).toString().replace('\\', '/')
                : String.valueOf(file.getFileName());
        return new DecisionFile(name, file, Fingerprint.ofFile(file), Files.size(file));
    }

    private static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                && LOCK_FILES.stream().noneMatch(name::startsWith);
    }
}
