/**
 * What was paid in the period, divided into what was used of it and what was not. Pure functions over billing rows,
 * contract lines and the rules' results; no files, no rendering.
 */
@NullMarked
package io.seataudit.charge;

import org.jspecify.annotations.NullMarked;
