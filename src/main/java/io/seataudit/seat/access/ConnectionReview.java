package io.seataudit.seat.access;

import io.seataudit.model.AccessScope;
import io.seataudit.model.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A connection, who can reach it (directly and by groups), and what is to be said of it in sentences, by
 * {@link io.seataudit.seat.access.ConnectionReviews}.
 */
public record ConnectionReview(
        String connection,
        String provider,
        Email owner,
        String ownerStatus,
        AccessScope access,
        int reachableBy,
        Optional<LocalDate> lastUsedOn,
        List<String> problems) {}
