/**
 * Seats by contract: modules, and what could really be saved and when. Pure functions; no files, no clock.
 */
@NullMarked
package io.seataudit.contract;

import org.jspecify.annotations.NullMarked;
