package io.seataudit.intake;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The data folder (rules.md#data-folder): finds and hashes the files of a period. Never looks outside the folder. */
public final class DataFolder {
    private static final String PEOPLE = "people";
    private static final Set<String> OTHER_FOLDERS = Set.of(PEOPLE, "decisions");

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** What was found for a period: files sorted by name, and problems. */
    public record Found(List<InputFile> files, List<DataProblem> problems) {}

    /** The data folder at a path, which is looked at only when something is asked. */
    public static DataFolder at(Path folder) {
        return new DataFolder(folder);
    }

    /** The periods that have a folder, oldest first; throws {@link IOException} when the data folder is unreadable. */
    public List<Period> periods() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(FolderSearch::name)
                    .filter(Period::isPeriod)
                    .map(Period::parse)
                    .sorted()
                    .toList();
        }
    }

    /** The newest of {@link #periods()}. */
    public Optional<Period> newestPeriod() throws IOException {
        return periods().stream().max(Comparator.naturalOrder());
    }

    /**
     * The files of a period.
     *
     * @param required for every application id of the config, the kinds without which it cannot be audited
     */
    public Found find(Period period, Map<String, Set<Kind>> required) {
        FolderSearch search = new FolderSearch(folder);
        Path periodFolder = folder.resolve(period.toString());
        if (!Files.isDirectory(periodFolder)) {
            search.refuse(
                    period.toString(),
                    "there is no such folder in the data folder; make it and put the exports of"
                            + " the period there, as " + period + "/<app>/members.csv");
            return search.found();
        }
        for (Path entry : search.entries(periodFolder)) {
            String app = FolderSearch.name(entry);
            if (Files.isDirectory(entry) && required.containsKey(app)) {
                search.addFiles(entry, app, EnumSet.complementOf(EnumSet.of(Kind.PEOPLE, Kind.ALIASES)));
            } else if (!OTHER_FOLDERS.contains(app) && !FolderSearch.isHidden(app)) {
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
}
