/**
 * From the text of a cell to a value: days, moments, numbers, e-mails. What can be read in two ways is refused with the
 * way to declare it. Knows no file and no kind.
 */
@NullMarked
package io.seataudit.intake.value;

import org.jspecify.annotations.NullMarked;
