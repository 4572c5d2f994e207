package io.seataudit.usage;

import io.seataudit.model.Email;
import java.time.Instant;
import java.util.List;

/**
 * The event with which a pool ran dry (rules.md#exhaustion-moment: the event that crosses zero is split). Amounts are
 * net millionths; {@code beforeZero} was still in the pool, {@code afterZero} was not, and both together are the event.
 *
 * @param line the physical line of the file on which the event stands
 * @param members everybody with use on that day, sorted by workspace and e-mail; the event itself is split there too
 */
public record Crossing(Instant at, String file, long line, long beforeZero, long afterZero, List<OfMember> members) {

    /** What a member used on that day before and after the moment; the e-mail is empty for rows that name nobody. */
    public record OfMember(String workspace, Email email, long before, long after) {}
}
