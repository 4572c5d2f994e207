/**
 * Tables (Flyway) and one small class per table or question. SQL that runs on H2 and PostgreSQL; no rule may enter.
 */
@NullMarked
package io.seataudit.store;

import org.jspecify.annotations.NullMarked;
