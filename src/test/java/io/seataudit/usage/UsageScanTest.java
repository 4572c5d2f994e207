package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.model.Period;
import io.seataudit.model.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageScanTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final String ROW = "2026-10-03,ann@x.example,1,,,,,,,\n";

    private final List<Reject> rejects = new ArrayList<>();

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void blocks_given_one_by_one_are_all_in_the_answer(int threads) throws IOException {
        Set<Thread> tellers = new HashSet<>();
        UsageScan scan = new UsageScan(OCTOBER, OCTOBER.lastDay(), ZoneId.of("UTC"), threads, reject -> {
            tellers.add(Thread.currentThread());
            rejects.add(reject);
        });
        String rows = ROW.repeat(3_000) + "2026-10-03,ann@x.example,x,,,,,,,\n".repeat(10);
        try (UsageBlockReader reader = new UsageBlockReader(UsageFiles.source("usage.csv", rows), 1_000)) {
            for (Optional<UsageBlock> block = reader.next(); block.isPresent(); block = reader.next()) {
                scan.scan(block.get());
            }
        }

        assertThat(scan.rows("usage.csv").used()).isEqualTo(3_000);
        assertThat(scan.tally().identicalWithoutId()).isEqualTo(2_999);
        assertThat(rejects)
                .extracting(Reject::line)
                .containsExactly(3002L, 3003L, 3004L, 3005L, 3006L, 3007L, 3008L, 3009L, 3010L, 3011L);
        assertThat(tellers).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void the_first_damage_of_the_file_is_the_one_that_is_told(int threads) {
        // Line 5 has a field of more than 1 MiB; much later a quote is never closed.
        String tooLong = "2026-10-03,ann@x.example,1,,,,,,," + "x".repeat((1 << 20) + 1) + "\n";
        String rows = ROW.repeat(3) + tooLong + ROW.repeat(500) + '"';

        for (int attempt = 0; attempt < 10; attempt++) {
            UsageScan scan = scan(threads, 1_000);
            assertThatThrownBy(() -> scan.read(UsageFiles.source("usage.csv", rows)))
                    .isInstanceOf(UsageFileDamaged.class)
                    .hasMessageStartingWith("usage.csv, line 5: a field is longer than 1 MiB");
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void amounts_beyond_all_reason_refuse_the_file_instead_of_wrapping_around(int threads) {
        // 40 x 999,999,999,999 credits are more than a long holds in millionths, whoever adds up which of them.
        String rows = "2026-10-03,ann@x.example,999999999999,,,,,,,\n".repeat(40);
        UsageScan scan = scan(threads, 100);

        assertThatThrownBy(() -> {
                    scan.read(UsageFiles.source("usage.csv", rows));
                    scan.tally();
                })
                .isInstanceOf(UsageFileDamaged.class)
                .hasMessageContaining("the amounts add up to more than nine trillion");
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 3})
    void a_file_that_cannot_be_read_to_its_end_says_so_and_is_closed(int threads) {
        FailingStream stream = new FailingStream();
        UsageSource broken = UsageFiles.source("usage.csv", stream);

        assertThatThrownBy(() -> scan(threads, 100).read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(stream.closed).isTrue();
    }

    @Test
    void a_scan_without_files_is_empty() {
        assertThat(scan(2, 100).tally().rows()).isZero();
    }

    private UsageScan scan(int threads, int blockBytes) {
        return new UsageScan(OCTOBER, OCTOBER.lastDay(), ZoneId.of("UTC"), threads, rejects::add, blockBytes);
    }

    private static final class FailingStream extends InputStream {
        private boolean closed;
        private int rows;

        @Override
        public int read() {
            throw new UnsupportedOperationException("blocks are read in one go");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (rows++ == 200) {
                throw new IOException("the disk is gone");
            }
            int count = Math.min(length, ROW.length());
            System.arraycopy(ROW.getBytes(StandardCharsets.UTF_8), 0, bytes, offset, count);
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
