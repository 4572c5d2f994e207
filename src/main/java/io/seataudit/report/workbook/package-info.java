/**
 * The workbook that finance signs: one class per tab, drawn with {@link io.seataudit.report.sheet} from the report
 * alone. No figure is computed here that a formula in the workbook does not show.
 */
@NullMarked
package io.seataudit.report.workbook;

import org.jspecify.annotations.NullMarked;
