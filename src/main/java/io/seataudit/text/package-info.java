/**
 * YAML documents as nodes that know their line, and the problems found in them. Used by config and vendor; knows neither.
 */
@NullMarked
package io.seataudit.text;

import org.jspecify.annotations.NullMarked;
