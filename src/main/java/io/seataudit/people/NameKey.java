package io.seataudit.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A name as it compares: without case, accents, punctuation and order, so that {@code Lovelace, Ada} is Ada Lovelace. */
record NameKey(String words) {
    static NameKey of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new NameKey(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" ")));
    }

    boolean isBlank() {
        return words.isEmpty();
    }
}
