/**
 * The monthly job as Spring Batch steps: order, restart, publication. The only package, with cli and store, that knows Spring.
 */
@NullMarked
package io.seataudit.job;

import org.jspecify.annotations.NullMarked;
