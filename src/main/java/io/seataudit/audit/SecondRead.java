package io.seataudit.audit;

import io.seataudit.credit.Exhaustion;
import java.util.Optional;

/** Looks the moment up at which a pool ran dry: the one question that the sums of a month cannot answer. */
@FunctionalInterface
public interface SecondRead {

    /** The moment, and who burned before and after it on that day; empty where the rows do not tell it. */
    Optional<Exhaustion.Moment> momentOf(String app, Exhaustion exhaustion);
}
