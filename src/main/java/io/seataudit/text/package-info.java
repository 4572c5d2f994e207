/**
 * Small things of text with one home each: YAML that knows its lines, the nearest word, the text within a cell. Knows no
 * other package of the program.
 */
@NullMarked
package io.seataudit.text;

import org.jspecify.annotations.NullMarked;
