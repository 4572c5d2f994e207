package io.seataudit.intake;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data folder (contract, section 2): finds and hashes the files of a period. Never looks outside the folder. */
public final class DataFolder {
    private static final int BUFFER = 1 << 18;
    private static final String PEOPLE = "people";
    private static final Set<String> OTHER_FOLDERS = Set.of(PEOPLE, "decisions");

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** What was found for a period: files sorted by name, and problems. */
    public record Found(List<InputFile> files, List<DataProblem> problems) {
        /** Whether a problem forbids the run. */
        public boolean refused() {
            return problems.stream().anyMatch(DataProblem::refuses);
        }
    }

    public static DataFolder at(Path folder) {
        return new DataFolder(folder);
    }

    /** The periods that have a folder, oldest first; throws {@link IOException} when the data folder is unreadable. */
    public List<Period> periods() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(DataFolder::name)
                    .filter(Period::isPeriod)
                    .map(Period::parse)
                    .sorted()
                    .toList();
        }
    }

    public Optional<Period> newestPeriod() throws IOException {
        return periods().stream().max(Comparator.naturalOrder());
    }

    /**
     * The files of a period.
     *
     * @param required for every application id of the config, the kinds without which it cannot be audited
     */
    public Found find(Period period, Map<String, Set<Kind>> required) {
        Search search = new Search();
        Path periodFolder = folder.resolve(period.toString());
        if (!Files.isDirectory(periodFolder)) {
            search.refuse(
                    period.toString(),
                    "there is no such folder in the data folder; make it and put the exports of"
                            + " the period there, as " + period + "/<app>/members.csv");
            return search.found();
        }
        for (Path entry : search.entries(periodFolder)) {
            String app = name(entry);
            if (Files.isDirectory(entry) && required.containsKey(app)) {
                search.addFiles(entry, app, EnumSet.complementOf(EnumSet.of(Kind.PEOPLE, Kind.ALIASES)));
            } else if (!OTHER_FOLDERS.contains(app) && !isHidden(app)) {
                search.note(entry, "is not read: the config has no application of this name");
            }
        }
        search.addPeople(periodFolder.resolve(PEOPLE));
        if (Files.isDirectory(folder.resolve(PEOPLE))) {
            search.addFiles(folder.resolve(PEOPLE), PEOPLE, EnumSet.of(Kind.ALIASES));
        }
        search.requireFiles(period, new TreeMap<>(required));
        return search.found();
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.startsWith("~")
                || name.equalsIgnoreCase("thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private static boolean isCsv(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".csv.gz");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** One look through the folder, gathering files and problems. */
    private final class Search {
        private final List<InputFile> files = new ArrayList<>();
        private final List<DataProblem> problems = new ArrayList<>();

        Found found() {
            List<InputFile> sorted =
                    files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
            refuseCopies(sorted);
            return new Found(
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
                        add(file, PEOPLE, Kind.PEOPLE);
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
                    refuse(
                            name,
                            "is missing, and " + app + " cannot be audited without it; export it and put it there");
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
                    files.add(new InputFile(app, kind, relative(file), file, sha256(file), Files.size(file)));
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
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
