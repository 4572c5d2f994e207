/**
 * Decisions that reviewers took, and whether they were carried out. Pure functions; no files, no clock.
 */
@NullMarked
package io.seataudit.review;

import org.jspecify.annotations.NullMarked;
