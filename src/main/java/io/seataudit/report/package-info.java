/**
 * AuditReport, one immutable tree of figures, and below it the renderers, each a function of that tree. No figure is computed in a renderer.
 */
@NullMarked
package io.seataudit.report;

import org.jspecify.annotations.NullMarked;
