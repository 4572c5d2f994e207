/**
 * What hangs on a seat: groups, connections, tables, workbooks and administration; what to mind before it is taken
 * away, what a removal would do, and which steps it takes. No status is decided here, and no earlier month compared.
 */
@NullMarked
package io.seataudit.seat.access;

import org.jspecify.annotations.NullMarked;
