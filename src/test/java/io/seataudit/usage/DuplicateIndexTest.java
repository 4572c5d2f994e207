package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateIndexTest {
    private final DuplicateIndex index = new DuplicateIndex();
    private final RowBatch rows = new RowBatch();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void rows_are_told_apart_as_a_map_tells_them(long seed) {
        // Few distinct hashes, some with equal halves and some zero, so that rows clash in every way.
        Random random = new Random(seed);
        Map<List<Long>, Long> first = new HashMap<>();
        for (int batch = 0; batch < 300; batch++) {
            rows.size = 0;
            for (int i = 0; i < 1 + random.nextInt(100); i++) {
                add(hash(random), hash(random), random.nextInt(2), true);
            }
            index.admit(rows);
            for (int row = 0; row < rows.size; row++) {
                Long known = first.putIfAbsent(List.of(rows.high[row], rows.low[row]), rows.content[row]);
                byte expected = known == null
                        ? RowBatch.FIRST
                        : known == rows.content[row] ? RowBatch.DUPLICATE : RowBatch.CONFLICT;
                assertThat(rows.fate[row]).as("seed %s", seed).isEqualTo(expected);
            }
        }
        assertThat(index.events()).isEqualTo(first.size());
    }

    @Test
    void rows_without_an_id_are_all_first_and_the_repeated_ones_counted() {
        add(7, 7, 1, false);
        add(7, 7, 1, false);
        add(7, 7, 1, false);

        assertThat(index.admit(rows)).isEqualTo(2);
        assertThat(rows.fate).startsWith(RowBatch.FIRST, RowBatch.FIRST, RowBatch.FIRST);
    }

    @Test
    void an_event_never_takes_more_than_forty_bytes() {
        Random random = new Random(11);
        for (int batch = 0; batch < 1000; batch++) {
            rows.size = 0;
            for (int i = 0; i < 1000; i++) {
                add(random.nextLong(), random.nextLong(), 0, true);
            }
            index.admit(rows);
            assertThat(index.bytes() / (double) index.events())
                    .as("bytes an event at %s events", index.events())
                    .isLessThanOrEqualTo(40);
        }
        assertThat(index.events()).isEqualTo(1_000_000);
    }

    private void add(long high, long low, long content, boolean hasId) {
        int row = rows.append();
        rows.high[row] = high;
        rows.low[row] = low;
        rows.content[row] = content;
        rows.hasId[row] = hasId;
    }

    /** One of 64, spread over all segments. */
    private static long hash(Random random) {
        return random.nextInt(64) * 0x0404_0404_0404_0404L;
    }
}
