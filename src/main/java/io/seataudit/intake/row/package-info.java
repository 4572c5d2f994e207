/**
 * From cells to canonical rows, one reader per kind of file. Knows no dialect and judges nobody.
 */
@NullMarked
package io.seataudit.intake.row;

import org.jspecify.annotations.NullMarked;
