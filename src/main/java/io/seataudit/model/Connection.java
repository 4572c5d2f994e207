package io.seataudit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An integration's credential in the application, its owner and who may use it. */
public record Connection(
        Origin origin,
        String name,
        String provider,
        Email owner,
        AccessScope access,
        List<String> groups,
        List<Email> people,
        String auth,
        Optional<LocalDate> lastUsedOn) {}
