/** The page: one self-contained HTML file, made from the report by the templates. Nothing is computed here. */
@NullMarked
package io.seataudit.report.page;

import org.jspecify.annotations.NullMarked;
