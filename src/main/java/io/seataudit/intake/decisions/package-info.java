/**
 * A reviewed workbook, back from finance: cells to rows of decisions. Nothing of the file is run, no link is followed;
 * what a decision means is not judged here. POI may enter, nothing else.
 */
@NullMarked
package io.seataudit.intake.decisions;

import org.jspecify.annotations.NullMarked;
