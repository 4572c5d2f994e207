/**
 * The words of the field as records and enums. Nothing but the JDK may enter: no files, no database, no vendor's names.
 */
@NullMarked
package io.seataudit.model;

import org.jspecify.annotations.NullMarked;
