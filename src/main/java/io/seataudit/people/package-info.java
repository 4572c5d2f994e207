/**
 * Who is who: people rows of several sources become one directory. Pure functions; no files, no clock.
 */
@NullMarked
package io.seataudit.people;

import org.jspecify.annotations.NullMarked;
