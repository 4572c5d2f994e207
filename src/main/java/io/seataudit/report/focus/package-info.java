/**
 * The report's charges as FOCUS 1.2 rows for FinOps tools. A month's file carries each commitment's instalment of that
 * month: its purchase, and what was used and not used of it. Own columns begin with {@code x_}.
 */
@NullMarked
package io.seataudit.report.focus;

import org.jspecify.annotations.NullMarked;
