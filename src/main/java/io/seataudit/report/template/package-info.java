/**
 * The sandbox in which page and mail are made from templates, and the charts drawn for them. A template reaches the
 * figures of the report and a few functions that format them; no file but the templates, no class, no clock.
 */
@NullMarked
package io.seataudit.report.template;

import org.jspecify.annotations.NullMarked;
