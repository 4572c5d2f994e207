package io.seataudit.people;

import io.seataudit.model.Member;
import io.seataudit.model.SeatStanding;
import java.util.List;
import java.util.Set;

/**
 * What the gaps need of one application: its member rows, how its seats stand, and the organisation's own domains
 * (empty: no domain is external).
 */
public record AppSeats(String app, List<Member> members, List<SeatStanding> seats, Set<String> ownDomains) {}
