package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageBlockReaderTest {
    private static final String LETTERS = "ab,,\"\"\"  \n\r";

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hostile_text_gives_the_same_records_wherever_it_is_cut(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        List<String> whole = recordsAndDamage(text.toString(), 1 << 20);

        for (int blockBytes = 1; blockBytes < 40; blockBytes += 1 + random.nextInt(5)) {
            assertThat(recordsAndDamage(text.toString(), blockBytes))
                    .as("seed %s, blocks of %s", seed, blockBytes)
                    .isEqualTo(whole);
        }
    }

    @Test
    void blocks_hold_whole_records_and_know_their_first_line() throws IOException {
        // Each row is 10 bytes; a block of 25 holds two of them.
        UsageSource source = UsageFiles.source("usage.csv", "1234,6789\n".repeat(5));

        List<Long> lines = new ArrayList<>();
        try (UsageBlockReader reader = new UsageBlockReader(source, 25)) {
            for (Optional<UsageBlock> block = reader.next(); block.isPresent(); block = reader.next()) {
                assertThat(block.get().length()).isIn(10, 20);
                assertThat(block.get().ordinal()).isEqualTo(lines.size());
                lines.add(block.get().firstLine());
            }
        }

        assertThat(lines).containsExactly(2L, 4L, 6L);
    }

    @Test
    void a_quote_that_is_never_closed_refuses_the_file_and_names_its_line() {
        assertThatThrownBy(() -> records("a,b\n\nc,\"d\ne,f\n", 4))
                .isInstanceOf(UsageFileDamaged.class)
                .hasMessage("usage.csv, line 4: a quote is opened here and not closed before the end of the file;"
                        + " close it, or export the file anew");
    }

    @Test
    void a_record_without_end_refuses_the_file_before_it_fills_the_memory() {
        String endless = "a,b\nc,\"" + "d\n".repeat(17 << 20);

        assertThatThrownBy(() -> records(endless, 1 << 20))
                .isInstanceOf(UsageFileDamaged.class)
                .hasMessage("usage.csv, line 3: a record is longer than 16 MiB;"
                        + " look for a quote that is opened here and never closed");
    }

    @Test
    void a_field_of_more_than_one_mebibyte_refuses_the_file() throws IOException {
        String longest = "a,\"" + "d".repeat(1 << 20) + "\"\n";
        String tooLong = "a,\"" + "d".repeat((1 << 20) + 1) + "\"\n";

        assertThat(records(longest, 1 << 20)).hasSize(1);
        assertThatThrownBy(() -> records(longest + tooLong, 1 << 20))
                .isInstanceOf(UsageFileDamaged.class)
                .hasMessageStartingWith("usage.csv, line 3: a field is longer than 1 MiB");
    }

    @Test
    void a_long_record_does_not_depend_on_the_size_of_blocks() throws IOException {
        String text = "a,b\n" + "c,".repeat(3000) + "\nd,e\n";

        assertThat(records(text, 7)).isEqualTo(records(text, 1 << 20)).hasSize(3);
    }

    @Test
    void an_empty_file_has_no_blocks() throws IOException {
        try (UsageBlockReader reader = new UsageBlockReader(UsageFiles.source("usage.csv", ""))) {
            assertThat(reader.next()).isEmpty();
        }
    }

    /** The records, and at the end the damage, if any. */
    private static List<String> recordsAndDamage(String text, int blockBytes) throws IOException {
        List<String> records = new ArrayList<>();
        try {
            read(text, blockBytes, records);
        } catch (UsageFileDamaged e) {
            records.add(e.getMessage());
        }
        return records;
    }

    private static List<String> records(String text, int blockBytes) throws IOException {
        List<String> records = new ArrayList<>();
        read(text, blockBytes, records);
        return records;
    }

    /** Line, torn field and fields of every record. */
    private static void read(String text, int blockBytes, List<String> records) throws IOException {
        try (UsageBlockReader reader = new UsageBlockReader(UsageFiles.source("usage.csv", text), blockBytes)) {
            for (Optional<UsageBlock> block = reader.next(); block.isPresent(); block = reader.next()) {
                RecordFields record = new RecordFields(block.get());
                while (record.next()) {
                    records.add(record.line() + ", torn " + record.torn() + ": " + fields(record));
                }
            }
        }
    }

    private static List<String> fields(RecordFields record) {
        return IntStream.range(0, Math.min(UsageFiles.HEADER.size(), record.count()))
                .mapToObj(field -> new String(
                        record.bytes(),
                        record.from(field),
                        record.to(field) - record.from(field),
                        StandardCharsets.UTF_8))
                .toList();
    }
}
