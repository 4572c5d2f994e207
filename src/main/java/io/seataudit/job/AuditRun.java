package io.seataudit.job;

import io.seataudit.report.AuditReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a run ended. */
public sealed interface AuditRun {

    /**
     * The report is published in the folder.
     *
     * @param kept names of what lies there and is not the report's own, sorted
     */
    record Published(AuditReport report, Path folder, List<String> kept) implements AuditRun {}

    /** This period with these very inputs was done before: nothing to do. */
    record DoneBefore(Path folder) implements AuditRun {}

    /** The inputs cannot be used as they are. */
    record Refused(List<String> reasons) implements AuditRun {}

    /** Failed part-way; the same command resumes at the step. */
    record Failed(String step, Throwable cause) implements AuditRun {
        /** The messages of the cause and of what caused it, outermost first, without repetition. */
        public List<String> messages() {
            return Stream.iterate(Optional.of(cause), Optional::isPresent, last -> last.map(Throwable::getCause))
                    .flatMap(Optional::stream)
                    .map(each -> each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** Stopped from outside; the same command resumes. */
    record Stopped() implements AuditRun {}
}
