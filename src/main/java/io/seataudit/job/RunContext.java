package io.seataudit.job;

import io.seataudit.store.Runs;
import io.seataudit.store.Runs.Run;
import java.util.Optional;

/** The run that this process is carrying out; opened by the first step, before any other step asks. */
final class RunContext {
    private final Runs runs;
    private final AuditRequest request;
    private final String fingerprint;
    private Optional<Run> run = Optional.empty();

    RunContext(Runs runs, AuditRequest request, String fingerprint) {
        this.runs = runs;
        this.request = request;
        this.fingerprint = fingerprint;
    }

    long runId() {
        return run().id();
    }

    /** The run's row, made when there is none: a resumed process has not been through the first step. */
    Run run() {
        if (run.isEmpty()) {
            run = Optional.of(runs.open(request.period(), fingerprint));
        }
        return run.get();
    }

    int revision() {
        return runs.revision(run());
    }
}
