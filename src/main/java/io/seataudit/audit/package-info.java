/**
 * From the facts of a run through the rules to one {@code AuditReport}, in a straight line. No Spring, no files, no
 * database: pure functions that ask every rule once and hand its answer on.
 */
@NullMarked
package io.seataudit.audit;

import org.jspecify.annotations.NullMarked;
