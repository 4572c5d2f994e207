package io.seataudit.credit;

import io.seataudit.model.Credits;
import java.time.LocalDate;

/** The pool on one day: at its beginning, when renewal and top-ups of the day have arrived, and at its end. */
public record DayBalance(LocalDate day, Credits beginning, Credits end) {}
