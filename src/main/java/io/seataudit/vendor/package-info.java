/**
 * What is known of applications and people sources, as data: profiles and the dated plan catalogue. No rule may enter.
 */
@NullMarked
package io.seataudit.vendor;

import org.jspecify.annotations.NullMarked;
