package io.seataudit.seat.transition;

import io.seataudit.model.History.PastSeat;
import io.seataudit.model.Transition;
import java.util.List;
import java.util.Map;

/**
 * What became of the seats of an application since the newest period audited before (rules.md#transitions).
 *
 * @param counts how many seats took each way, every way also at 0; empty without an earlier period
 * @param gone seats of the previous period that are no longer on the list, sorted by workspace, then address; they count
 *     as RECLAIMED
 */
public record Movement(Map<Transition, Integer> counts, List<PastSeat> gone) {}
