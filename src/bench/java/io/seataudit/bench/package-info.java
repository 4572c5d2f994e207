/**
 * Benchmarks, compiled with the Maven profile {@code bench} only and never part of a timed test. Each is a main program
 * whose Javadoc says how to run it.
 */
@NullMarked
package io.seataudit.bench;

import org.jspecify.annotations.NullMarked;
