package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UsageScanMemoryTest {

    @Test
    void a_million_events_fit_in_a_heap_of_128_mebibytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionRows.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.strip()).isEqualTo("1000000 rows, 999000 used, 1000 duplicates");
    }

    /** Scans a million rows of 5,000 members, every thousandth of them a repetition of the one before. */
    static final class MillionRows {
        private MillionRows() {}

        public static void main(String[] arguments) throws IOException {
            Period october = Period.parse("2026-10");
            UsageScan scan = new UsageScan(october, october.lastDay(), ZoneId.of("UTC"), 2, reject -> {});
            scan.read(UsageFiles.source("usage.csv", new RowStream()));
            System.out.println(scan.rows("usage.csv").read() + " rows, "
                    + scan.rows("usage.csv").used() + " used, "
                    + scan.rows("usage.csv").duplicate() + " duplicates");
        }
    }

    /** The rows, made as they are read. */
    private static final class RowStream extends InputStream {
        private ByteBuffer rows = ByteBuffer.allocate(0);
        private int thousands;

        @Override
        public int read() {
            throw new UnsupportedOperationException("blocks are read in one go");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (!rows.hasRemaining()) {
                if (thousands == 1_000) {
                    return -1;
                }
                rows = ByteBuffer.wrap(thousandRows(thousands++).getBytes(StandardCharsets.UTF_8));
            }
            int count = Math.min(length, rows.remaining());
            rows.get(bytes, offset, count);
            return count;
        }

        private static String thousandRows(int thousand) {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 1_000; i++) {
                int event = thousand * 1_000 + Math.min(i, 998);
                rows.append("2026-10-")
                        .append(10 + event % 20)
                        .append("T12:00:00Z,user")
                        .append(event % 5_000);
                rows.append("@x.example,1.5,1,event-").append(event).append(",main,Leads,Table,enrich,Apollo\n");
            }
            return rows.toString();
        }
    }
}
