package io.seataudit.usage;

import io.seataudit.text.CellText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Looks up the words of a file's rows, some hundred rows at a time and one column after the other: short loops wait less
 * for the memory than one long one. The hash of a row's content gets its share of every word here.
 */
final class RowWords {
    private static final int ROWS = 512;
    private static final int EMAIL = 0;
    private static final int WORKSPACE = 1;
    private static final int WORKBOOK = 2;
    private static final int TABLE = 3;
    private static final int ACTION = 4;
    private static final int PROVIDER = 5;
    private static final int COLUMNS = 6;

    /** Odd numbers without a pattern, by which a column's share differs from another's. */
    private static final long[] CONTENT_FACTORS = {
        0x8ebc6af09c88c6e3L, 0x589965cc75374cc3L, 0x1d8e4e27c47d124fL,
        0xeb44accab455d165L, 0x9c6e6877736c46e3L, 0xc2b2ae3d27d4eb4fL
    };

    private static final long[] SECOND_FACTORS = {
        0xbf58476d1ce4e5b9L, 0x94d049bb133111ebL, 0x9e3779b97f4a7c15L,
        0x165667b19e3779f9L, 0x27d4eb2f165667c5L, 0x85ebca77c2b2ae63L
    };

    private final Vocabulary vocabulary;
    private final UnaryOperator<String> member;
    private final List<NumberedWords> words;
    private final int[] positions;
    private final int[][] from = new int[COLUMNS][ROWS];
    private final int[][] to = new int[COLUMNS][ROWS];
    private final int[][] numbers = new int[COLUMNS][ROWS];
    private int size;

    RowWords(UsageSource source, Vocabulary vocabulary) {
        UsageColumns.Names columns = source.columns().names();
        this.vocabulary = vocabulary;
        this.member = cell -> source.values().member(cell).address();
        this.words = List.of(
                vocabulary.emails,
                vocabulary.workspaces,
                vocabulary.workbooks,
                vocabulary.tables,
                vocabulary.actions,
                vocabulary.providers);
        this.positions = new int[] {
            columns.memberEmail(),
            columns.workspace(),
            columns.workbook(),
            columns.table(),
            columns.action(),
            columns.provider()
        };
    }

    /** Notes where the words of the last row stand. */
    void note(RecordFields record, RowBatch rows) {
        for (int column = 0; column < COLUMNS; column++) {
            int position = positions[column];
            from[column][size] = position < 0 ? 0 : record.from(position);
            to[column][size] = position < 0 ? 0 : record.to(position);
        }
        size++;
        if (size == ROWS) {
            lookUp(record.bytes(), rows);
        }
    }

    /** Looks up the words of the rows that were noted, which are the last of the batch. */
    void lookUp(byte[] bytes, RowBatch rows) {
        int first = rows.size - size;
        for (int column = 0; column < COLUMNS; column++) {
            lookUp(column, words.get(column), bytes, rows, first);
        }
        for (int i = 0; i < size; i++) {
            rows.member[first + i] = vocabulary.members.number(numbers[WORKSPACE][i], numbers[EMAIL][i]);
        }
        for (int i = 0; i < size; i++) {
            int place = vocabulary.places.number(numbers[WORKSPACE][i], numbers[WORKBOOK][i]);
            rows.table[first + i] = vocabulary.placedTables.number(place, numbers[TABLE][i]);
        }
        System.arraycopy(numbers[ACTION], 0, rows.action, first, size);
        System.arraycopy(numbers[PROVIDER], 0, rows.provider, first, size);
        for (int row = first; row < rows.size; row++) {
            rows.content[row] = mix(rows.content[row]);
            if (!rows.hasId[row]) {
                rows.high[row] = rows.content[row];
                rows.low[row] = mix(rows.low[row]);
            }
        }
        size = 0;
    }

    private void lookUp(int column, NumberedWords known, byte[] bytes, RowBatch rows, int first) {
        int[] starts = from[column];
        int[] ends = to[column];
        int[] found = numbers[column];
        UnaryOperator<String> canonical = column == EMAIL ? member : CellText::clean;
        for (int i = 0; i < size; i++) {
            found[i] = known.number(bytes, starts[i], ends[i], canonical);
            rows.content[first + i] += known.hash() * CONTENT_FACTORS[column];
            if (!rows.hasId[first + i]) {
                rows.low[first + i] += known.hash() * SECOND_FACTORS[column];
            }
        }
    }

    /** Spreads every bit of a word over all of them, as MurmurHash3 does at its end. */
    private static long mix(long word) {
        long mixed = (word ^ (word >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
