package io.seataudit.report;

import io.seataudit.people.PeopleGap;
import java.util.List;

/** How seats and people fit together, over all applications. Gaps are sorted by kind, application, e-mail. */
public record PeopleReport(
        int matched, int unmatched, int departedWithSeat, List<PeopleGap> gaps, List<PeopleSourceInfo> sources) {

    /** One people file: its profile, and how many persons it knows. */
    public record PeopleSourceInfo(String file, String source, int persons) {}
}
