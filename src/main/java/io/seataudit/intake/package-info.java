/**
 * CSV to canonical rows: finds the files, understands their dialect, header and values, and says what became of every
 * row. Writes nothing and judges nobody.
 */
@NullMarked
package io.seataudit.intake;

import org.jspecify.annotations.NullMarked;
