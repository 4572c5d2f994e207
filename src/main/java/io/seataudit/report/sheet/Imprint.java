package io.seataudit.report.sheet;

import java.time.LocalDateTime;

/**
 * What every sheet and the file itself say of their origin.
 *
 * @param title of the file, also left in every footer
 * @param owner whose figures they are, in the middle of every footer
 * @param subtitle below the title of every page
 * @param program that made the file
 * @param version of the program
 * @param currency of every amount of money
 * @param stamp the time that every part of the file carries (UTC): no clock enters
 */
public record Imprint(
        String title,
        String owner,
        String subtitle,
        String program,
        String version,
        Currency currency,
        LocalDateTime stamp) {

    /** A currency's code and the places of its minor unit. */
    public record Currency(String code, int places) {}
}
