package io.seataudit.job;

import io.seataudit.intake.InputFile;
import io.seataudit.store.Runs.Run;
import io.seataudit.text.Fingerprint;
import java.util.List;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What makes a run this run: period, inputs (with the history they are compared to), config and program. The job
 * repository knows runs by these parameters, and by no other mechanism. A run that is to send its mail is a run of its own, so that a published report can be
 * mailed later; it makes the same report.
 */
record RunIdentity(String period, String inputs, String program, boolean email) {

    static RunIdentity of(AuditRequest request, List<Run> published) {
        return new RunIdentity(
                request.period().toString(),
                inputs(request, published),
                Fingerprint.ofText(String.join(
                        "\n",
                        request.configSha256(),
                        request.asOf().toString(),
                        ProgramVersion.text(),
                        request.output().templatesSha256())),
                request.output().email());
    }

    /** Of the input files and of the published history of earlier periods: what a report is made from, beside config. */
    private static String inputs(AuditRequest request, List<Run> published) {
        StringBuilder text = new StringBuilder();
        for (InputFile file : request.inputs().files()) {
            text.append(file.name()).append(' ').append(file.sha256()).append('\n');
        }
        for (DecisionFile file : request.inputs().decisions()) {
            text.append(file.name()).append(' ').append(file.sha256()).append('\n');
        }
        for (Run run : published) {
            if (run.period().compareTo(request.period()) < 0) {
                text.append(run.period()).append(' ').append(run.fingerprint()).append('\n');
            }
        }
        return Fingerprint.ofText(text.toString());
    }

    /** The identity in one text. */
    String fingerprint() {
        return Fingerprint.ofText(period + "\n" + inputs + "\n" + program);
    }

    /**
     * The identifying parameters of the job.
     *
     * @param edition 0, or how often the same run was rendered again because its report had been removed
     */
    JobParameters parameters(long edition) {
        JobParametersBuilder builder = new JobParametersBuilder()
                .addString("period", period)
                .addString("inputs", inputs)
                .addString("program", program);
        if (email) {
            builder.addString("email", "true");
        }
        return (edition == 0 ? builder : builder.addLong("edition", edition)).toJobParameters();
    }
}
