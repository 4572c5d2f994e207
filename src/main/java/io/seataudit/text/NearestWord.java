package io.seataudit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody may have meant. */
public final class NearestWord {
    private NearestWord() {}

    /** The question {@code did you mean "word"?}, where there is a word that somebody may have meant. */
    public static Optional<String> question(String word, Collection<String> candidates) {
        return of(word, candidates).map(nearest -> "did you mean \"" + nearest + "\"?");
    }

    /** The nearest candidate within a third of the word's length (at least two edits), without regard to case. */
    public static Optional<String> of(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return candidates.stream()
                .filter(candidate -> distance.apply(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.comparing(
                                (String candidate) -> distance.apply(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
