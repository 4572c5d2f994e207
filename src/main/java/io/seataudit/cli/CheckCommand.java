package io.seataudit.cli;

import io.seataudit.job.InputReview;
import io.seataudit.model.FileRows;
import io.seataudit.model.Reject;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads everything, reports every problem of config and inputs, and writes nothing. */
@Command(
        name = "check",
        description = "Reads everything and reports every problem; writes no report and no history.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionProvider.class)
final class CheckCommand implements Callable<Integer> {
    private static final String ROW = "%-48s %9s %9s %9s %9s %9s %9s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AuditOptions options = new AuditOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws BadConfigException, IOException {
        output.apply();
        new FolderCheck(options).check();
        Preparation.Result prepared = new Preparation(options).prepare();
        InputReview.Result review = new InputReview(prepared.request()).review();
        List<String> refusals = new ArrayList<>(prepared.refusals());
        refusals.addAll(review.refusals());
        PrintWriter out = spec.commandLine().getOut();
        if (!output.quiet()) {
            table(out, review.rows());
            prepared.request().inputs().notes().forEach(note -> out.println(note.text()));
            review.unknownColumns().forEach(out::println);
        }
        review.rejects().forEach(reject -> out.println(line(reject)));
        out.flush();
        if (refusals.isEmpty()) {
            out.println(
                    review.rejects().isEmpty()
                            ? "All rows can be used."
                            : "A run would go on, and list the rows that cannot be used.");
            out.flush();
            return ExitCode.DONE.code();
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("a run would refuse these inputs:");
        refusals.forEach(err::println);
        return ExitCode.INPUTS_REFUSED.code();
    }

    private static void table(PrintWriter out, List<FileRows> rows) {
        out.printf(ROW, "file", "read", "used", "out", "left out", "duplicate", "rejected");
        rows.forEach(file -> out.printf(
                ROW,
                file.file(),
                file.read(),
                file.used(),
                file.outOfPeriod(),
                file.leftOut(),
                file.duplicate(),
                file.rejected()));
    }

    private static String line(Reject reject) {
        return reject.file() + ":" + reject.line() + ": "
                + (reject.column().isEmpty() ? "" : reject.column() + " \"" + printable(reject.value()) + "\": ")
                + reject.reason();
    }

    /** A cell could carry escape sequences that a terminal obeys. */
    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "?");
    }
}
