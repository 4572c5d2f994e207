/**
 * The status of each seat: one rule per status in the order of the table, and what holds a removal back. Looks at
 * seats and their surroundings only; nothing may enter that asks what a seat owns, or what became of it since last month.
 */
@NullMarked
package io.seataudit.seat.status;

import org.jspecify.annotations.NullMarked;
