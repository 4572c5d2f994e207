/**
 * The workbook that finance signs: one class per tab, drawn from the report alone. POI makes everything but the rows
 * (styles, tables, charts, print setup); the rows are streamed between, so that their number does not matter. No figure
 * is computed here that a formula in the workbook does not show.
 */
@NullMarked
package io.seataudit.report.workbook;

import org.jspecify.annotations.NullMarked;
