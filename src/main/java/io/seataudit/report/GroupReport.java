package io.seataudit.report;

import io.seataudit.model.Credits;
import java.util.List;

/** A user group: its people, what they burned (somebody in several groups counts in each), what to mind. */
public record GroupReport(
        String group,
        int members,
        int activeMembers,
        Credits credits,
        List<String> connections,
        List<String> problems) {}
