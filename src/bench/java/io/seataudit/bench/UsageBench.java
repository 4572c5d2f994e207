package io.seataudit.bench;

import io.seataudit.model.Email;
import io.seataudit.model.Period;
import io.seataudit.model.UsageTally;
import io.seataudit.usage.UsageColumns;
import io.seataudit.usage.UsageScan;
import io.seataudit.usage.UsageSource;
import io.seataudit.usage.UsageValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Scans a generated usage file, each event exactly once. Run by hand, in turn with what it is compared with:
 *
 * <pre>
 * mvn -Pbench test-compile
 * java -cp target/classes:target/test-classes io.seataudit.bench.UsageBench generate FILE ROWS SEED
 * java -cp target/classes:target/test-classes io.seataudit.bench.UsageBench scan FILE THREADS [REPEATS]
 * </pre>
 */
public final class UsageBench {
    private static final UsageColumns COLUMNS = new UsageColumns(
            0, 4, new UsageColumns.Amounts(2, 3), new UsageColumns.Names(1, 5, 6, 7, 8, 9));

    private UsageBench() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("generate")) {
            new UsageGenerator(Long.parseLong(arguments[3])).write(file, Long.parseLong(arguments[2]));
            return;
        }
        int repeats = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        for (int i = 0; i < repeats; i++) {
            scan(file, Integer.parseInt(arguments[2]), System.out);
        }
    }

    private static void scan(Path file, int threads, PrintStream out) throws IOException {
        long start = System.nanoTime();
        Period october = Period.parse("2026-10");
        UsageScan scan = new UsageScan(october, october.lastDay(), ZoneId.of("UTC"), threads, reject -> {});
        scan.read(source(file));
        UsageTally tally = scan.tally();
        out.printf(
                Locale.ROOT,
                "%s; %d members, %d tables; %.2f s since the call, %.2f s since the start of the JVM%n",
                scan.rows("usage.csv"),
                tally.members().size(),
                tally.tables().size(),
                (System.nanoTime() - start) / 1e9,
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    }

    private static UsageSource source(Path file) throws IOException {
        InputStream rows = Files.newInputStream(file);
        rows.skipNBytes(UsageGenerator.HEADER.length() + 1L);
        List<String> header = List.of(UsageGenerator.HEADER.split(","));
        return new UsageSource(
                "usage.csv", rows, ',', 2, header, COLUMNS, new PlainValues(), List.of());
    }

    private record PlainValues() implements UsageValues {
        @Override
        public Instant instant(String cell) throws BadValue {
            throw new BadValue("is not a plain time stamp");
        }

        @Override
        public long millionths(String cell) throws BadValue {
            throw new BadValue("is not a plain amount");
        }

        @Override
        public Email member(String cell) {
            return new Email(cell);
        }

        @Override
        public boolean plainForms() {
            return true;
        }

        @Override
        public boolean periodWhenUndated() {
            return false;
        }
    }
}
