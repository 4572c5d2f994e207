/**
 * A small engine for sheets: pages of tables, lines and charts become an Excel file of any length. POI makes everything
 * but the rows (styles, tables, charts, print setup); the rows are streamed between, so that their number does not
 * matter. Every text is hostile until it is written. It knows nothing of what the figures mean.
 */
@NullMarked
package io.seataudit.report.sheet;

import org.jspecify.annotations.NullMarked;
