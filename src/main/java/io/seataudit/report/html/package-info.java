/**
 * The page, and the templates that page and mail are made from. A template reaches the figures of the report and a few
 * functions that format them; no file but the templates, no class, no clock.
 */
@NullMarked
package io.seataudit.report.html;

import org.jspecify.annotations.NullMarked;
