package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.FileRows;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
            for (int threads : new int[] {1, 1 + random.nextInt(4)}) {
                List<Reject> rejects = new ArrayList<>();
                UsageScan scan = new UsageScan(given.period, given.asOf, given.zone, threads, rejects::add, blockBytes);
                for (UsageSource source : given.sources()) {
                    scan.read(source);
                }

                String how = "seed " + seed + ", blocks of " + blockBytes + ", " + threads + " threads";
                assertThat(scan.tally()).as(how).isEqualTo(oracle.tally());
                assertThat(rejects.stream().map(UsageScanPropertyTest::place).toList())
                        .as(how)
                        .isEqualTo(oracle.rejects);
                for (FileRows rows : oracle.rows) {
                    assertThat(scan.rows(rows.file())).as(how).isEqualTo(rows);
                    assertThat(rows.read())
                            .isEqualTo(rows.used()
                                    + rows.outOfPeriod()
                                    + rows.leftOut()
                                    + rows.duplicate()
                                    + rows.rejected());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_lists_of_a_tally_add_up_to_the_same_total(long seed) throws IOException {
        UsageCase given = new UsageCase(seed);
        UsageScan scan = new UsageScan(given.period, given.asOf, given.zone, 1, reject -> {});
        for (UsageSource source : given.sources()) {
            scan.read(source);
        }
        UsageTally tally = scan.tally();

        long total = tally.days().stream()
                .mapToLong(day -> day.creditsUsed() - day.creditsRefunded())
                .sum();
        assertThat(tally.members().stream()
                        .flatMap(member -> member.days().stream())
                        .mapToLong(UsageTally.MemberDay::credits)
                        .sum())
                .isEqualTo(total);
        assertThat(tally.tables().stream()
                        .mapToLong(UsageTally.OfTable::credits)
                        .sum())
                .isEqualTo(total);
        assertThat(tally.providers().stream()
                        .mapToLong(UsageTally.OfName::credits)
                        .sum())
                .isEqualTo(total);
        assertThat(tally.actions().stream()
                        .mapToLong(UsageTally.OfName::credits)
                        .sum())
                .isEqualTo(total);
    }

    private static String place(Reject reject) {
        boolean fields =
                reject.reason().startsWith("has text behind") || reject.reason().contains("cells, but the header");
        return reject.file() + ':' + reject.line() + ':' + (fields ? "fields" : reject.column());
    }
}
