package io.seataudit.usage;

import io.seataudit.model.Email;
import java.time.Instant;
import java.util.Optional;

/**
 * The patient way to read a cell, by the profile's formats; the scan takes it only for cells that are not in the plain
 * forms which it reads by itself (ISO time stamps, plain decimals). Each throws {@link BadValue} with a reason.
 */
public interface UsageValues {

    /** The moment of the event; empty where the cell has a word that says nothing. */
    Optional<Instant> instant(String cell) throws BadValue;

    /** An amount in millionths of the canonical unit; unit factor and sign rule of the profile are applied. */
    long millionths(String cell) throws BadValue;

    /**
     * The member whom the cell names; what is no address is a name of its own, so that its use is on somebody's row.
     * All files of one application read it in the same way.
     */
    Email member(String cell);

    /** Whether plain forms mean what they say: no zone, unit, sign or decimal rule of the profile changes them. */
    boolean plainForms();

    /** Whether rows of this file are totals of the period: they need no date, and a blank amount is none. */
    boolean periodWhenUndated();

    /** A cell that cannot be read; the message says why and what to do. */
    final class BadValue extends Exception {
        private static final long serialVersionUID = 1L;

        /** With the reason, which is read behind the cell's text. */
        public BadValue(String reason) {
            super(reason);
        }
    }
}
