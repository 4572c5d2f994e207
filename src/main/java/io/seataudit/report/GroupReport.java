package io.seataudit.report;

import io.seataudit.model.Credits;
import java.util.List;

/**
 * A user group by {@link io.seataudit.seat.access.GroupReviews}: its people, what they burned (somebody in several groups counts in
 * each), what to mind.
 *
 * @param credits from the breakdown by group of {@link io.seataudit.credit.MemberBreakdown}
 */
public record GroupReport(
        String group,
        int members,
        int activeMembers,
        Credits credits,
        List<String> connections,
        List<String> problems) {}
