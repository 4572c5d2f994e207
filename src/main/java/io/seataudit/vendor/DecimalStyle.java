package io.seataudit.vendor;

/** Which sign parts whole from fraction. UNDECLARED: a number that can be read in two ways is refused, not guessed. */
public enum DecimalStyle {
    DOT,
    COMMA,
    UNDECLARED
}
