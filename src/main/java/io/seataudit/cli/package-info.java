/**
 * One class per command, exit codes, progress on a terminal.
 */
@NullMarked
package io.seataudit.cli;

import org.jspecify.annotations.NullMarked;
