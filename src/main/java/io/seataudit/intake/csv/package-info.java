/**
 * From bytes of any dialect to records of text: compression, charset, line ends, delimiter, quotes, limits. Knows no
 * vendor and no kind.
 */
@NullMarked
package io.seataudit.intake.csv;

import org.jspecify.annotations.NullMarked;
