/**
 * The report for machines: the whole tree of {@link io.seataudit.report.AuditReport} as JSON, its charges as FOCUS 1.2
 * rows, its rejected rows as CSV. A month's FOCUS file carries each commitment's instalment of that month: its purchase,
 * and what was used and not used of it; own columns begin with {@code x_}. Nothing is computed here.
 */
@NullMarked
package io.seataudit.report.export;

import org.jspecify.annotations.NullMarked;
