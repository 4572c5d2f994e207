package io.seataudit.intake;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import io.seataudit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One look through a data folder, gathering files and problems. */
final class FolderSearch {
    private final Path folder;
    private final List<InputFile> files = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    FolderSearch(Path folder) {
        this.folder = folder;
    }

    DataFolder.Found found() {
        List<InputFile> sorted =
                files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
        refuseCopies(sorted);
        return new DataFolder.Found(
                sorted,
                problems.stream()
                        .sorted(Comparator.comparing(DataProblem::file).thenComparing(DataProblem::message))
                        .toList());
    }

    void refuse(String file, String message) {
        problems.add(new DataProblem(true, file, message));
    }

    void note(Path file, String message) {
        problems.add(new DataProblem(false, relative(file), message));
    }

    List<Path> entries(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            refuse(relative(directory), "cannot be read; check its permissions");
            return List.of();
        }
    }

    void addPeople(Path directory) {
        if (Files.isDirectory(directory)) {
            for (Path file : entries(directory)) {
                if (isCsv(name(file))) {
                    add(file, "people", Kind.PEOPLE);
                } else if (!isHidden(name(file))) {
                    note(file, "is not read: rosters are .csv or .csv.gz files");
                }
            }
        }
    }

    void addFiles(Path directory, String app, Set<Kind> kinds) {
        for (Path file : entries(directory)) {
            Optional<Kind> kind = kinds.stream()
                    .filter(candidate -> name(file).toLowerCase(Locale.ROOT).startsWith(candidate.prefix()))
                    .findFirst();
            if (isHidden(name(file))) {
                continue;
            }
            if (kind.isPresent() && isCsv(name(file))) {
                add(file, app, kind.get());
            } else {
                note(
                        file,
                        "is not read: names of files here begin with "
                                + kinds.stream().map(Kind::prefix).collect(Collectors.joining(", "))
                                + " and end with .csv or .csv.gz");
            }
        }
    }

    void requireFiles(Period period, Map<String, Set<Kind>> required) {
        required.forEach((app, kinds) -> kinds.stream().sorted().forEach(kind -> {
            boolean there = files.stream().anyMatch(file -> file.app().equals(app) && file.kind() == kind);
            if (!there) {
                String name = period + "/" + app + "/" + kind.prefix() + ".csv";
                refuse(name, "is missing, and " + app + " cannot be audited without it; export it and put it there");
            }
        }));
    }

    private void add(Path file, String app, Kind kind) {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                refuse(relative(file), "is a link that leaves the data folder; put the file itself there");
            } else if (!Files.isRegularFile(file)) {
                refuse(relative(file), "is not a file; put the export itself there");
            } else {
                files.add(new InputFile(app, kind, relative(file), file, Fingerprint.ofFile(file), Files.size(file)));
            }
        } catch (IOException e) {
            refuse(relative(file), "cannot be read; check that it exists and its permissions");
        }
    }

    /** The same file twice would count everything twice; of usage and people nothing counts twice. */
    private void refuseCopies(List<InputFile> sorted) {
        Map<String, InputFile> seen = new TreeMap<>();
        for (InputFile file : sorted) {
            String key = file.app() + "/" + file.kind() + "/" + file.sha256();
            InputFile first = seen.putIfAbsent(key, file);
            boolean counts = !EnumSet.of(Kind.PEOPLE, Kind.ALIASES, Kind.USAGE, Kind.ACTIVITY)
                    .contains(file.kind());
            if (first != null && counts) {
                refuse(file.name(), "is a copy of " + first.name() + "; remove one, or all would count twice");
            }
        }
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.startsWith("~")
                || name.equalsIgnoreCase("thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private static boolean isCsv(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".csv.gz");
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
