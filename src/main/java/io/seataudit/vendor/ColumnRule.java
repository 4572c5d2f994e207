package io.seataudit.vendor;

import io.seataudit.text.NearestWord;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one canonical column is read from a file.
 *
 * @param constant the value of every row when no column has one
 * @param separators characters that part the entries of a list
 */
public record ColumnRule(
        Headers headers,
        Take take,
        Optional<String> constant,
        String separators,
        Words words,
        Dates dates,
        Numbers numbers,
        List<Rewrite> rewrites) {

    static final ColumnRule PLAIN = new ColumnRule(
            new Headers(List.of(), List.of()),
            Take.FIRST,
            Optional.empty(),
            ";",
            new Words(Map.of(), Set.of(), Set.of()),
            new Dates(List.of(), Optional.empty()),
            new Numbers(DecimalStyle.UNDECLARED, BigDecimal.ONE, List.of()),
            List.of());

    /**
     * Header keys in order of preference, {@code *} standing for anything; the keys of {@code fallback} are tried only
     * when none of the preferred is there.
     */
    public record Headers(List<String> preferred, List<String> fallback) {}

    /** Words by key: what they mean in canonical words, and which of them say never or nothing. */
    public record Words(Map<String, String> values, Set<String> never, Set<String> unknown) {}

    /** Declared date forms ({@code day-first}, {@code month-first} or patterns), and the zone of times without one. */
    public record Dates(List<String> forms, Optional<ZoneId> zone) {}

    /**
     * Decimal style, the factor that turns a number of the file into the canonical unit (negative: sign turned), and
     * further factors that depend on a word of the same row.
     */
    public record Numbers(DecimalStyle decimal, BigDecimal factor, List<FactorBy> factorsBy) {}

    /** The factor of a row by the word in another column, as its unit or its kind; {@code header} is a header key. */
    public record FactorBy(String header, Map<String, BigDecimal> factors) {}

    /** A cell that matches as a whole is rewritten before it is read. */
    public record Rewrite(Pattern pattern, String replacement) {}

    /** The rule with its headers as the last resort: a file's canonical column is better than any general alias. */
    ColumnRule asGeneral() {
        return withHeaders(new Headers(List.of(), headers.preferred()));
    }

    ColumnRule withHeaders(Headers newHeaders) {
        return new ColumnRule(newHeaders, take, constant, separators, words, dates, numbers, rewrites);
    }

    ColumnRule withFormats(Words newWords, Dates newDates, Numbers newNumbers) {
        return new ColumnRule(headers, take, constant, separators, newWords, newDates, newNumbers, rewrites);
    }

    /** The header seen that is most like one this rule knows. */
    public Optional<String> nearest(String column, Collection<String> seen) {
        return seen.stream()
                .filter(header ->
                        NearestWord.of(HeaderKey.of(header), known(column)).isPresent())
                .findFirst();
    }

    private List<String> known(String column) {
        return Stream.of(List.of(HeaderKey.of(column)), headers.preferred(), headers.fallback())
                .flatMap(List::stream)
                .filter(key -> key.indexOf('*') < 0)
                .toList();
    }
}
