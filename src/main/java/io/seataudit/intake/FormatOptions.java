package io.seataudit.intake;

import io.seataudit.vendor.DecimalStyle;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What {@code audit.yml} declares of an application's files ({@code apps.<app>.formats}); it beats the profile.
 *
 * @param dates {@code day-first}, {@code month-first} or patterns, as {@code dd/MM/yyyy}
 * @param zone of times that carry none
 * @param fallbackCharset of files that are not UTF-8
 */
public record FormatOptions(
        List<String> dates,
        Optional<DecimalStyle> decimal,
        Optional<ZoneId> zone,
        Optional<Character> delimiter,
        Optional<Charset> fallbackCharset) {

    public static final FormatOptions NONE =
            new FormatOptions(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
