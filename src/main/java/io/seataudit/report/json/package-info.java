/**
 * The report as JSON: the tree of {@link io.seataudit.report.AuditReport}, written out. Nothing is computed here.
 */
@NullMarked
package io.seataudit.report.json;

import org.jspecify.annotations.NullMarked;
