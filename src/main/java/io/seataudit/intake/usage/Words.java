package io.seataudit.intake.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The distinct words of a column, numbered. Cells are told apart by their bytes; each distinct spelling is brought into
 * its canonical form once, and spellings of the same word share its number. Number 0 is the empty word.
 */
final class Words {
    private final UnaryOperator<String> canonical;
    private final Spellings spellings = new Spellings();
    private int[] wordOfSpelling = new int[32];
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long[] hashes = new long[32];
    private final Hash128 hash = new Hash128();

    Words(UnaryOperator<String> canonical) {
        this.canonical = canonical;
        intern("");
    }

    /** The number of the word in these bytes (UTF-8; what is not valid is read as U+FFFD). */
    int number(byte[] bytes, int from, int to) {
        if (from == to) {
            return 0;
        }
        int spelling = spellings.number(bytes, from, to);
        if (spellings.added()) {
            if (spelling == wordOfSpelling.length) {
                wordOfSpelling = Arrays.copyOf(wordOfSpelling, 2 * spelling);
            }
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            wordOfSpelling[spelling] = intern(canonical.apply(text));
        }
        return wordOfSpelling[spelling];
    }

    String text(int number) {
        return texts.get(number);
    }

    /** A hash of the word's text, the same in every partition. */
    long hash(int number) {
        return hashes[number];
    }

    private int intern(String text) {
        return numbers.computeIfAbsent(text, word -> {
            int number = texts.size();
            texts.add(word);
            if (number == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * number);
            }
            hash.of(word);
            hashes[number] = hash.high();
            return number;
        });
    }
}
