/**
 * What is known of applications and people sources, as data: profiles and the dated plan catalogue. No rule may enter,
 * and no file but the program's own.
 */
@NullMarked
package io.seataudit.vendor;

import org.jspecify.annotations.NullMarked;
