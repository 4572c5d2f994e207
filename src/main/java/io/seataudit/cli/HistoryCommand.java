package io.seataudit.cli;

import io.seataudit.job.AuditHistory;
import io.seataudit.job.AuditHistory.Entry;
import io.seataudit.job.WorkFolder;
import io.seataudit.model.FigureName;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Periods audited, their revisions and headline figures. */
@Command(
        name = "history",
        description = "Lists the periods audited, their revisions and headline figures.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionProvider.class)
final class HistoryCommand implements Callable<Integer> {
    private static final String ROW = "%-8s %9s %8s %8s %8s %8s %16s %14s %9s %11s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "database with job state and history (default: ${DEFAULT-VALUE})")
    private Path work = Path.of("work");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        output.apply();
        PrintWriter out = spec.commandLine().getOut();
        List<Entry> entries = new AuditHistory(new WorkFolder(work, Optional.empty())).entries();
        if (entries.isEmpty()) {
            out.println("No period has been audited with the work folder " + work + " yet.");
        } else {
            out.printf(
                    ROW,
                    "period",
                    "revision",
                    "seats",
                    "active",
                    "to free",
                    "leavers",
                    "credits used",
                    "exposure",
                    "decisions",
                    "carried out");
            entries.forEach(entry -> out.printf(
                    ROW,
                    entry.period(),
                    entry.revision() + (entry.newest() ? "" : " (old)"),
                    count(entry, FigureName.SEATS),
                    count(entry, FigureName.ACTIVE_SEATS),
                    count(entry, FigureName.SEATS_TO_FREE),
                    count(entry, FigureName.LEAVERS),
                    amount(entry, FigureName.CREDITS_USED),
                    amount(entry, FigureName.EXPOSURE),
                    count(entry, FigureName.DECISIONS),
                    count(entry, FigureName.DECISIONS_CARRIED_OUT)));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private static String count(Entry entry, FigureName name) {
        return entry.figures()
                .getOrDefault(name, BigDecimal.ZERO)
                .toBigInteger()
                .toString();
    }

    private static String amount(Entry entry, FigureName name) {
        return String.format(Locale.ROOT, "%,.2f", entry.figures().getOrDefault(name, BigDecimal.ZERO));
    }
}
