package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.FileRows;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageScanPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_files_are_counted_as_the_plain_rules_count_them_however_they_are_cut(long seed) throws IOException {
        UsageCase given = new UsageCase(seed);
        UsageOracle oracle = new UsageOracle(given);
        Random random = new Random(seed);

        for (int blockBytes : new int[] {1, 1 + random.nextInt(200), 1 << 20}) {
            List<Reject> rejects = new ArrayList<>();
            StepScan step = new StepScan(given.period, given.asOf, given.zone, rejects::add, blockBytes);
            for (UsageSource source : given.sources()) {
                step.read(source);
            }
            String how = "seed " + seed + ", blocks of " + blockBytes;
            check(how + ", as the step scans", oracle, step.tally(), rejects, step::rows, step::leftOut);
            for (int threads : new int[] {1, 1 + random.nextInt(4)}) {
                rejects.clear();
                UsageScan scan = new UsageScan(given.period, given.asOf, given.zone, threads, rejects::add, blockBytes);
                for (UsageSource source : given.sources()) {
                    scan.read(source);
                }
                check(how + ", " + threads + " threads", oracle, scan.tally(), rejects, scan::rows, scan::leftOut);
            }
        }
    }

    private static void check(
            String how,
            UsageOracle oracle,
            UsageTally tally,
            List<Reject> rejects,
            Function<String, FileRows> rows,
            Function<String, SortedMap<String, Long>> leftOut) {
        assertThat(tally).as(how).isEqualTo(oracle.tally());
        assertThat(rejects.stream().map(UsageScanPropertyTest::place).toList())
                .as(how)
                .isEqualTo(oracle.rejects);
        for (FileRows expected : oracle.rows) {
            assertThat(rows.apply(expected.file())).as(how).isEqualTo(expected);
            assertThat(leftOut.apply(expected.file()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(how)
                    .isEqualTo(expected.leftOut());
        }
    }

    private static String place(Reject reject) {
        boolean fields =
                reject.reason().startsWith("has text behind") || reject.reason().contains("cells, but the header");
        return reject.file() + ':' + reject.line() + ':' + (fields ? "fields" : reject.column());
    }
}
