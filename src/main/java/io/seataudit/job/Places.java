package io.seataudit.job;

import io.seataudit.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a run reads and where it writes. The rule: what is written must not lie in what is read, for it would become
 * input; what is read must not lie in what is replaced ({@code OUT/<period>} and the folders beside it that a swap
 * needs), for it could be lost. DATA and OUT each hold one folder per period, so they are apart altogether; so is the
 * database from the reports. Places are compared as the file system has them, links and mounts followed, and those that
 * do not exist yet by their nearest folder that does. Anything else may lie where it likes.
 */
public record Places(Period period, Path data, Path out, Path work) {
    private static final int LINKS = 40;

    /**
     * A file or folder that is read.
     *
     * @param name what the user calls it, as {@code --templates}
     */
    public record Source(String name, Path path) {

        /** The path, and what lies directly in it when it is a folder: each may be a link to elsewhere. */
        public static List<Source> withEntries(String name, Path path) throws IOException {
            List<Source> sources = new ArrayList<>(List.of(new Source(name, path)));
            if (Files.isDirectory(path)) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.sorted().map(entry -> new Source(name, entry)).forEach(sources::add);
                }
            }
            return sources;
        }
    }

    private record Target(String option, Path path) {}

    /** The overlaps that could do harm, each line with what to do; empty: there are none. Nothing is read or made. */
    public List<String> overlaps(List<Source> others) throws IOException {
        List<Source> sources = new ArrayList<>(List.of(new Source("--data", data)));
        sources.addAll(others);
        List<String> problems = written(List.of(new Target("--out", out), new Target("--work", work)), sources);
        if (problems.isEmpty()) {
            problems = together();
        }
        List<Path> replaced = new OutputFolder(out, period).replaced();
        if (problems.isEmpty()) {
            problems = replaced(replaced, sources);
        }
        if (problems.isEmpty()) {
            // Only a link in OUT can still lead there.
            problems = written(
                    replaced.stream().map(path -> new Target("--out", path)).toList(), sources);
        }
        return problems;
    }

    private static List<String> written(List<Target> targets, List<Source> sources) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Target target : targets) {
            for (Source source : sources) {
                if (lies(target.path(), source.path())) {
                    problems.add(shown(target.path()) + ": lies in " + source.name() + " " + shown(source.path())
                            + ", so what is written there would be taken for input; name a folder elsewhere with "
                            + target.option());
                    break;
                }
            }
        }
        return problems;
    }

    private List<String> together() throws IOException {
        List<String> problems = new ArrayList<>();
        if (lies(data, out)) {
            problems.add(shown(data) + ": --data lies in the folder of the reports, " + shown(out)
                    + ", where a report could take its place; name a folder elsewhere with --out");
        }
        if (lies(work, out) && lies(out, work)) {
            problems.add(shown(work) + ": is the folder of the reports too, and the database is not to be handed on"
                    + " with them; name a folder of its own with --work");
        }
        return problems;
    }

    private List<String> replaced(List<Path> replaced, List<Source> sources) throws IOException {
        List<String> problems = new ArrayList<>();
        List<Source> kept = new ArrayList<>(sources);
        kept.add(new Source("--work", work));
        for (Source source : kept) {
            for (Path path : replaced) {
                if (lies(source.path(), path)) {
                    problems.add(shown(source.path()) + ": " + source.name() + " lies in " + shown(path)
                            + ", which this run replaces; move it elsewhere");
                }
            }
        }
        return problems;
    }

    /** The path as it was given, and where it leads when that is elsewhere. */
    private static String shown(Path path) throws IOException {
        Path real = real(path);
        return real.equals(path.toAbsolutePath().normalize()) ? path.toString() : path + " (that is " + real + ")";
    }

    /** Whether the inner path is the outer one or lies below it. */
    private static boolean lies(Path inner, Path outer) throws IOException {
        Path target = real(outer);
        boolean exists = Files.exists(target);
        for (@Nullable Path path = real(inner); path != null; path = path.getParent()) {
            if (path.equals(target) || (exists && Files.exists(path) && Files.isSameFile(path, target))) {
                return true;
            }
        }
        return false;
    }

    /** Links are followed as far as the path exists, and a link to nothing by what it says. */
    private static Path real(Path path) throws IOException {
        return real(path.toAbsolutePath(), LINKS);
    }

    private static Path real(Path path, int links) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Optional<Path> parent = Optional.ofNullable(path.getParent());
        Optional<Path> name = Optional.ofNullable(path.getFileName());
        if (parent.isEmpty() || name.isEmpty()) {
            return path;
        }
        if (links > 0 && Files.isSymbolicLink(path)) {
            return real(parent.get().resolve(Files.readSymbolicLink(path)), links - 1);
        }
        return real(parent.get(), links).resolve(name.get()).normalize();
    }
}
