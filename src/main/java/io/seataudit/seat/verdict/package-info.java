/**
 * Where the rooms of the seat audit are put together: the entry, the verdicts as they are published, the findings and
 * the explanation. Nothing may enter that another room could say alone, and no room may use this one.
 */
@NullMarked
package io.seataudit.seat.verdict;

import org.jspecify.annotations.NullMarked;
