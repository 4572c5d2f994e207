package io.seataudit.cli;

import io.seataudit.job.AuditRequest;
import io.seataudit.job.SeatExplanations;
import io.seataudit.job.WorkFolder;
import io.seataudit.model.Email;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One member: every signal, every rule tried in order, the verdict and why. */
@Command(
        name = "explain",
        description = "Explains the verdict on one member of an audited period.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersionProvider.class)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WHO", description = "the member's e-mail address, as ada@company.example")
    private String who = "";

    @Mixin
    private AuditOptions options = new AuditOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws BadConfigException, IOException {
        output.apply();
        Preparation.Result prepared = new Preparation(options).prepare();
        PrintWriter err = spec.commandLine().getErr();
        if (!prepared.refusals().isEmpty()) {
            prepared.refusals().forEach(err::println);
            return ExitCode.INPUTS_REFUSED.code();
        }
        AuditRequest request = prepared.request();
        SeatExplanations explanations = new SeatExplanations(
                new WorkFolder(options.work(), request.config().storeUrl()));
        SeatExplanations.Answer answer = explanations.explain(request, new Email(who));
        if (!answer.audited()) {
            err.println(request.period() + " has not been audited with the work folder " + options.work()
                    + " yet; give the command run first");
            return ExitCode.BAD_CONFIG.code();
        }
        List<String> texts = answer.texts();
        if (texts.isEmpty()) {
            err.println("nobody with the address " + who + " holds a seat in " + request.period()
                    + answer.nearest()
                            .map(email -> "; did you mean " + email + "?")
                            .orElse(""));
            return ExitCode.BAD_CONFIG.code();
        }
        PrintWriter out = spec.commandLine().getOut();
        texts.forEach(out::println);
        out.flush();
        return ExitCode.DONE.code();
    }
}
