/**
 * CSV to canonical rows: dialects, headers, values, rejects. Writes nothing and judges nobody.
 */
@NullMarked
package io.seataudit.intake;

import org.jspecify.annotations.NullMarked;
