package io.seataudit.report;

import io.seataudit.people.PeopleGap;
import java.util.List;

/**
 * How seats and people fit together, over all applications. Gaps are sorted by kind, application, e-mail.
 *
 * @param matched seats whose person {@link io.seataudit.people.DirectoryBuilder} knows
 * @param unmatched the other seats; 0 where no people list was given ({@code rules.md#status-unmatched})
 * @param departedWithSeat by {@link io.seataudit.seat.status.DepartedRule}
 * @param gaps by {@link io.seataudit.people.PeopleGaps}
 * @param sources by {@link io.seataudit.audit.PeopleReports}
 */
public record PeopleReport(
        int matched, int unmatched, int departedWithSeat, List<PeopleGap> gaps, List<PeopleSourceInfo> sources) {

    /** One people file: its profile, and how many of its rows were used as persons ({@code rules.md#people-files-recognition}). */
    public record PeopleSourceInfo(String file, String source, int persons) {}
}
