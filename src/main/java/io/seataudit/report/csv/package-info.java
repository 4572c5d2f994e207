/**
 * Lists as CSV for those who mend the exports. Text cells are guarded against spreadsheet formulas.
 */
@NullMarked
package io.seataudit.report.csv;

import org.jspecify.annotations.NullMarked;
