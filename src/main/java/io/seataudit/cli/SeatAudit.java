package io.seataudit.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar seat-audit.jar COMMAND [OPTIONS]}. */
@Command(
        name = "seat-audit",
        description = "Audits SaaS seats and credits from a folder of CSV exports.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionProvider.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            HistoryCommand.class,
            InitCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to do",
            "1:failed part-way; the same command resumes",
            "2:bad command line or config; nothing was read, nothing written",
            "3:inputs refused; no report is published",
            "4:report published, with a finding at or above --fail-on",
            "5:another run holds the work folder"
        })
public final class SeatAudit implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that the arguments name, and ends the program with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SeatAudit())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "which command? Give one of run, check, explain, history, init");
    }
}
