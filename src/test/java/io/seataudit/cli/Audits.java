package io.seataudit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** Runs commands as a user would, in this process, with data, output and work folder of its own. */
public final class Audits {
    private final Path data;
    private final Path folder;
    private final StringWriter said = new StringWriter();

    public Audits(Path data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** Runs {@code run}; returns the exit code. */
    public int run(String... options) {
        return audit("run", options);
    }

    /** Runs a command that takes the audit's options; returns the exit code. */
    public int audit(String command, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--data", data.toString(), "--out", out().toString(), "--work", work().toString()));
        arguments.addAll(Arrays.asList(options));
        return execute(arguments.toArray(String[]::new));
    }

    /** Runs any command line; returns the exit code. */
    public int execute(String... arguments) {
        PrintWriter writer = new PrintWriter(said, true);
        CommandLine commandLine = SeatAudit.commandLine();
        commandLine.setOut(writer);
        commandLine.setErr(writer);
        return commandLine.execute(arguments);
    }

    /** All that the commands have said so far, to stdout and stderr. */
    public String said() {
        return said.toString();
    }

    public Path out() {
        return folder.resolve("out");
    }

    public Path work() {
        return folder.resolve("work");
    }

    public Path published(String period) {
        return out().resolve(period);
    }
}
