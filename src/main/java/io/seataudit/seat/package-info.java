/**
 * What all rooms of the seat audit share: the facts, a seat and its signs, and the verdict as it is published. No rule
 * may enter, and nothing here may use one of the rooms.
 *
 * <p>The rooms, from the bottom up: {@code evidence} (what is known of each seat), {@code status} (one rule per status),
 * {@code access} (what hangs on a seat), {@code transition} (month over month), {@code verdict} (where they are put
 * together; the entry). None uses one above it. Pure functions; no files, no clock.
 */
@NullMarked
package io.seataudit.seat;

import org.jspecify.annotations.NullMarked;
