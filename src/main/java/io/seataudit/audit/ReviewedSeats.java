package io.seataudit.audit;

import io.seataudit.model.SeatStanding;
import io.seataudit.report.SeatReport;
import io.seataudit.review.DecisionRow;
import io.seataudit.review.DecisionRows;
import io.seataudit.review.RecordedDecision;
import io.seataudit.review.ReviewedSeat;
import java.util.ArrayList;
import java.util.List;

/** The seats as reviewers are to see them, and the rows to decide on. */
final class ReviewedSeats {
    private ReviewedSeats() {}

    /** The rows of the Decisions tab, application by application. */
    static List<DecisionRow> rows(AuditTerms terms, List<AppResult> apps, List<RecordedDecision> decisions) {
        List<DecisionRow> rows = new ArrayList<>();
        for (AppResult app : apps) {
            Continuity continuity = app.today().continuity();
            rows.addAll(DecisionRows.rows(
                    app.report().id(),
                    reviewed(app),
                    continuity.renamed(app.report().id(), decisions),
                    continuity.renamed(),
                    terms.period(),
                    terms.asOf(),
                    terms.config().review().keepForMonths()));
        }
        return List.copyOf(rows);
    }

    /** Standings and seats are in the same order: one for each verdict. */
    private static List<ReviewedSeat> reviewed(AppResult app) {
        List<SeatStanding> standings = app.verdicts().seats().standings();
        List<ReviewedSeat> reviewed = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            SeatReport seat = app.report().seats().get(i);
            reviewed.add(new ReviewedSeat(
                    standings.get(i),
                    seat.verdict().name(),
                    seat.verdict().reason(),
                    seat.verdict().hazards(),
                    seat.money().exposure()));
        }
        return reviewed;
    }
}
