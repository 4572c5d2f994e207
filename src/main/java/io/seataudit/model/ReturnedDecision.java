package io.seataudit.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A filled-in row of a returned workbook, as it stands there: {@code decision} is the reviewer's own word, {@code id} is
 * empty on a row that the reviewer added, texts are trimmed.
 */
public record ReturnedDecision(
        Origin origin,
        String id,
        String app,
        String workspace,
        Email email,
        String decision,
        String decidedBy,
        Optional<LocalDate> decidedOn,
        String comment) {}
