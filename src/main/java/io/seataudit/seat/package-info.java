/**
 * The verdict on every seat: status, reason, evidence, hazards. Pure functions; no files, no clock.
 */
@NullMarked
package io.seataudit.seat;

import org.jspecify.annotations.NullMarked;
