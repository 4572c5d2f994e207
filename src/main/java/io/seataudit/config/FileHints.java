package io.seataudit.config;

import io.seataudit.model.Kind;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an application's (or the rosters') files are to be read where neither file nor profile says it.
 *
 * @param columns further header aliases, by kind and canonical column
 * @param dates {@code day-first}, {@code month-first} or patterns, as {@code dd/MM/yyyy}
 * @param decimal {@code comma} or {@code dot}; empty: not declared
 * @param zone of times that carry none
 * @param charset of files that are not UTF-8
 */
public record FileHints(
        Map<Kind, Map<String, List<String>>> columns,
        List<String> dates,
        Optional<String> decimal,
        Optional<ZoneId> zone,
        Optional<Character> delimiter,
        Optional<Charset> charset) {
    static final FileHints NONE =
            new FileHints(Map.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
