package io.seataudit.audit;

import io.seataudit.model.Alias;
import io.seataudit.model.FileSummary;
import io.seataudit.model.Finding;
import io.seataudit.model.PersonRow;
import io.seataudit.model.Reject;
import io.seataudit.review.RecordedDecision;
import io.seataudit.store.Figures.PastFigures;
import java.util.List;

/** Everything that an audit is made from; applications in the order of the config. */
public record AuditFacts(AuditTerms terms, People people, List<AppFacts> apps, Inputs inputs, Past past, Stamp stamp) {

    /** The rows of all people files and of the alias file; {@code given}: whether there was any people file. */
    public record People(List<PersonRow> rows, List<Alias> aliases, boolean given) {}

    /**
     * The files of the run.
     *
     * @param files exports, then reviewed workbooks, each sorted by name
     * @param summaries how the reading of each went
     * @param rejects every row that could not be used
     * @param notes findings about the data folder itself
     */
    public record Inputs(
            List<GivenFile> files, List<FileSummary> summaries, List<Reject> rejects, List<Finding> notes) {}

    /** One file; its name relative to the data folder, its kind as {@code members}, SHA-256 in hex. */
    public record GivenFile(String name, String kind, String sha256, long bytes) {}

    /**
     * What earlier audits left.
     *
     * @param figures headline figures of every earlier period, oldest first, then by application
     * @param decisions all decisions on seats, those that this run took last
     */
    public record Past(List<PastFigures> figures, List<RecordedDecision> decisions) {}

    /** Which audit this is: its revision, from 1, the config's SHA-256 in hex, and the version of the program. */
    public record Stamp(int revision, String configSha256, String programVersion) {}
}
