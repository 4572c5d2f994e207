package io.seataudit.cli;

import io.seataudit.job.AuditLauncher;
import io.seataudit.job.AuditRequest;
import io.seataudit.job.AuditRun;
import io.seataudit.job.WorkFolder;
import io.seataudit.model.Level;
import io.seataudit.report.AuditReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The monthly audit. */
@Command(
        name = "run",
        description = "Audits a month and publishes workbook, page and data.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionProvider.class)
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AuditOptions options = new AuditOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "exit 4 when a finding of this level or above exists: info, warning, critical (default: none)")
    private @Nullable Level failOn;

    @Option(names = "--email", description = "send the mail to those whom the config names")
    private boolean email;

    @Override
    public Integer call() throws BadConfigException, IOException {
        output.apply();
        new FolderCheck(options).check();
        Preparation.Result prepared = new Preparation(options, email).prepare();
        if (!prepared.refusals().isEmpty()) {
            return refused(prepared.refusals());
        }
        AuditRequest request = prepared.request();
        Terminal terminal = new Terminal(err(), output.quiet());
        AuditRun run = new AuditLauncher(
                        new WorkFolder(options.work(), request.config().storeUrl()), terminal::step)
                .launch(request);
        return report(run);
    }

    private int report(AuditRun run) throws IOException {
        if (run instanceof AuditRun.Published published) {
            if (!output.quiet()) {
                new TerminalSummary(published.report()).lines().forEach(out()::println);
                files(published.folder()).forEach(out()::println);
                if (!published.kept().isEmpty()) {
                    out().println("Kept there, and no part of this report: " + String.join(", ", published.kept()));
                }
                out().flush();
            }
            return fails(published.report()) ? ExitCode.FINDINGS.code() : ExitCode.DONE.code();
        }
        if (run instanceof AuditRun.DoneBefore before) {
            if (!output.quiet()) {
                out().println("Nothing to do: this period was audited before with these very inputs.");
                files(before.folder()).forEach(out()::println);
                out().flush();
            }
            return ExitCode.DONE.code();
        }
        if (run instanceof AuditRun.Refused refused) {
            return refused(refused.reasons());
        }
        if (run instanceof AuditRun.Failed failed) {
            err().println("failed in step " + failed.step() + ": " + String.join(": ", failed.messages()));
            err().println("mend the cause and give the same command again: it resumes at this step");
        } else {
            err().println("stopped; give the same command again: it resumes where it was");
        }
        return ExitCode.FAILED.code();
    }

    private int refused(List<String> reasons) {
        err().println("the inputs were refused, and no report was published:");
        reasons.forEach(err()::println);
        return ExitCode.INPUTS_REFUSED.code();
    }

    private boolean fails(AuditReport report) {
        return failOn != null
                && report.findings().stream()
                        .anyMatch(finding -> finding.level().compareTo(failOn) >= 0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
