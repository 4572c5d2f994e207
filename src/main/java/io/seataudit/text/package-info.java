/**
 * Small things with texts that have one home each: YAML documents as nodes that know their line, the nearest word, the
 * text within a cell, how codes are said, the guard against formulas, digests. Nothing here knows the audit.
 */
@NullMarked
package io.seataudit.text;

import org.jspecify.annotations.NullMarked;
