/**
 * The <code>audit.yml</code> file becomes records; every error at once, each with its line. No vendor's facts and no I/O beyond that file.
 */
@NullMarked
package io.seataudit.config;

import org.jspecify.annotations.NullMarked;
