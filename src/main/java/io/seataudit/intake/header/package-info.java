/**
 * Which column of a file serves which canonical column: by the config's aliases, the profile's headers, the canonical
 * names, and the general aliases, in this order.
 */
@NullMarked
package io.seataudit.intake.header;

import org.jspecify.annotations.NullMarked;
