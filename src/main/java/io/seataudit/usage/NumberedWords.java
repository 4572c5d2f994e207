package io.seataudit.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * The distinct words of a column, numbered. Cells are told apart by their bytes; each distinct spelling is brought into
 * its canonical form once, and spellings of the same word share its number. Number 0 is the empty word.
 */
final class NumberedWords {
    private final Spellings spellings = new Spellings();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final long hashOfNone;
    private long hash;

    NumberedWords() {
        this.hashOfNone = hash("");
        intern("");
    }

    /**
     * The number of the word in these bytes (UTF-8; what is not valid is read as U+FFFD); {@code canonical} is asked
     * once for each distinct spelling, by whichever file has it first.
     */
    int number(byte[] bytes, int from, int to, UnaryOperator<String> canonical) {
        if (from == to) {
            hash = hashOfNone;
            return 0;
        }
        if (!spellings.find(bytes, from, to)) {
            String text = canonical.apply(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            int number = intern(text);
            hash = hash(text);
            spellings.add(bytes, from, to, number, hash);
            return number;
        }
        hash = spellings.more();
        return spellings.number();
    }

    /** A hash of the text of the word that was asked for last, the same in every partition. */
    long hash() {
        return hash;
    }

    String text(int number) {
        return texts.get(number);
    }

    private int intern(String text) {
        return numbers.computeIfAbsent(text, word -> {
            texts.add(word);
            return texts.size() - 1;
        });
    }

    private static long hash(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return MurmurHash3.hash128x64(bytes, 0, bytes.length, 0)[0];
    }
}
