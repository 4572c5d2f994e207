/**
 * The credit pool: burn by whom and on what, the ledger, forecast, spikes. Pure functions; no files, no clock.
 */
@NullMarked
package io.seataudit.credit;

import org.jspecify.annotations.NullMarked;
