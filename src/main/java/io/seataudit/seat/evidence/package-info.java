/**
 * What is known of each seat: member rows merged into seats, with the signs of use that each source gives, and how far
 * those sources reach. No judgement may enter: nothing here knows a status, a recommendation or a threshold.
 */
@NullMarked
package io.seataudit.seat.evidence;

import org.jspecify.annotations.NullMarked;
