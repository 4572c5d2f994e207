/**
 * Small things of text with one home each: YAML that knows its lines, the nearest word, the text within a cell, how codes
 * are said, the guard against formulas. Knows no other package of the program.
 */
@NullMarked
package io.seataudit.text;

import org.jspecify.annotations.NullMarked;
