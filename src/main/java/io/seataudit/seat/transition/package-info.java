/**
 * Month over month: what became of the seats of the period audited before, which came back, and whose work passed to
 * somebody else. Only what history remembers is compared; this month is taken as judged.
 */
@NullMarked
package io.seataudit.seat.transition;

import org.jspecify.annotations.NullMarked;
