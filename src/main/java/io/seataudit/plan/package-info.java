/**
 * What every plan of the catalogue would have cost. Pure functions; may use credit's ledger, nothing else of the audit.
 */
@NullMarked
package io.seataudit.plan;

import org.jspecify.annotations.NullMarked;
