/**
 * The usage scan: bytes of usage files to sums, without an object per event. Knows no vendor and no dialect but what
 * {@link io.seataudit.usage.UsageSource} tells it.
 */
@NullMarked
package io.seataudit.usage;

import org.jspecify.annotations.NullMarked;
