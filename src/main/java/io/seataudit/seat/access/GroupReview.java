package io.seataudit.seat.access;

import java.util.List;

/**
 * A user group and what is to be said of it. {@code connections} are those it is granted on; {@code problems} are
 * sentences, empty when all is well.
 */
public record GroupReview(
        String group, int members, int activeMembers, List<String> connections, List<String> problems) {}
