package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/** A table of the application; {@code recurring} when it runs by schedule (which is nobody's activity). */
public record TableInfo(
        Origin origin,
        String workbook,
        String table,
        Email owner,
        Optional<LocalDate> lastRunOn,
        Optional<LocalDate> lastEditedOn,
        boolean recurring) {}
