package io.seataudit.vendor;

import java.util.regex.Pattern;

/** Rows whose cell matches as a whole are left out and counted under the rule's name; {@code header} is a header key. */
public record LeaveOutRule(String rule, String header, Pattern pattern) {}
