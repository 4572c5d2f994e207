/**
 * The mail: made of the report and the templates as the bytes of an .eml file, and sent as exactly these bytes. What was
 * sent when is the job's to remember; no configuration file and no environment may enter.
 */
@NullMarked
package io.seataudit.report.mail;

import org.jspecify.annotations.NullMarked;
