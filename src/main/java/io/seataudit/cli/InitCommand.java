package io.seataudit.cli;

import io.seataudit.model.Kind;
import io.seataudit.model.Period;
import io.seataudit.text.BundledText;
import io.seataudit.vendor.CanonicalColumn;
import io.seataudit.vendor.CanonicalColumns;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data folder that is ready to be filled. */
@Command(
        name = "init",
        description = "Makes a data folder: a commented audit.yml and one header-only CSV per kind.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionProvider.class)
final class InitCommand implements Callable<Integer> {
    private static final String UNNAMED_PERIOD = "YYYY-MM";
    private static final Set<Kind> CLARI = EnumSet.of(Kind.MEMBERS, Kind.LICENCES, Kind.CONTRACT, Kind.ACTIVITY);
    private static final Set<Kind> CLAY = EnumSet.of(
            Kind.MEMBERS,
            Kind.USAGE,
            Kind.GROUPS,
            Kind.CONNECTIONS,
            Kind.TABLES,
            Kind.BILLING,
            Kind.WORKBOOKS,
            Kind.INTEGRATIONS,
            Kind.MCP);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "the folder to make; it must not exist, or be empty")
    private Path folder = Path.of(".");

    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            converter = AuditOptions.PeriodConverter.class,
            description = "the first month (default: a folder YYYY-MM for you to rename)")
    private @Nullable Period period;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws BadConfigException, IOException {
        output.apply();
        if (isInUse()) {
            throw new BadConfigException(List.of(folder + ": is not empty; name a new folder"));
        }
        Path month = folder.resolve(period == null ? UNNAMED_PERIOD : period.toString());
        write(folder.resolve("audit.yml"), BundledText.get("/init/audit.yml"));
        for (Kind kind : CLAY) {
            writeHeader(month.resolve("clay"), kind, kind.prefix());
        }
        for (Kind kind : CLARI) {
            writeHeader(month.resolve("clari"), kind, kind.prefix());
        }
        writeHeader(month.resolve("people"), Kind.PEOPLE, "people");
        writeHeader(folder.resolve("people"), Kind.ALIASES, "aliases");
        say(month);
        return ExitCode.DONE.code();
    }

    private void say(Path month) {
        if (output.quiet()) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Made " + folder + ". Next:");
        if (period == null) {
            out.println("  1. rename " + month + " to the month that you audit, as 2026-10;");
        }
        out.println(
                "  - put the exports into it (delete the files that you have no export for; members.csv is needed);");
        out.println("  - look through " + folder.resolve("audit.yml") + ";");
        out.println("  - java -jar seat-audit.jar check --data " + folder);
        out.flush();
    }

    private boolean isInUse() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private static void writeHeader(Path folder, Kind kind, String name) throws IOException {
        String header =
                CanonicalColumns.of(kind).stream().map(CanonicalColumn::name).collect(Collectors.joining(","));
        write(folder.resolve(name + ".csv"), header + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
}
