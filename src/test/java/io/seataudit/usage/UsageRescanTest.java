package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import io.seataudit.usage.UsageOracle.Event;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageRescanTest {
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final LocalDate THE_24TH = LocalDate.of(2026, 10, 24);
    private static final ZoneId UTC = ZoneId.of("UTC");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @Test
    void the_event_that_crosses_zero_is_split_and_the_day_keeps_its_total() throws IOException {
        UsageRescan rescan = rescan(Meter.CREDITS);
        rescan.read(UsageFiles.source("a.csv", """
                2026-10-23T10:00:00Z,ann@x.example,500,,e1,,,,,
                2026-10-24T18:00:00Z,bob@x.example,7,,e2,,,,,
                2026-10-24T09:00:00Z,ann@x.example,4,,e3,,,,,
                2026-10-24T09:00:00Z,ann@x.example,4,,e3,,,,,
                """));
        rescan.read(UsageFiles.source("b.csv", """
                2026-10-24T09:30:00.25Z,bob@x.example,5,,e4,,,,,
                2026-10-24T09:20:00Z,ann@x.example,-1,,e5,,,,,
                2026-10-24T09:00:00Z,ann@x.example,4,,e3,,,,,
                """));

        // 6 at the start; 09:00 leaves 2; the refund at 09:20 makes it 3; of the 5 at 09:30, 3 are there and 2 are not.
        assertThat(rescan.crossing(6_000_000))
                .contains(new Crossing(
                        Instant.parse("2026-10-24T09:30:00.25Z"),
                        "b.csv",
                        2,
                        3_000_000,
                        2_000_000,
                        List.of(
                                new Crossing.OfMember("", new Email("ann@x.example"), 3_000_000, 0),
                                new Crossing.OfMember("", new Email("bob@x.example"), 3_000_000, 9_000_000))));
    }

    @Test
    void a_balance_of_exactly_zero_is_dry_because_work_stops_there() throws IOException {
        UsageRescan rescan = rescan(Meter.CREDITS);
        rescan.read(UsageFiles.source("a.csv", "2026-10-24T09:00:00Z,ann@x.example,4,,e1,,,,,\n"));

        assertThat(rescan.crossing(4_000_000)).hasValueSatisfying(crossing -> {
            assertThat(crossing.beforeZero()).isEqualTo(4_000_000);
            assertThat(crossing.afterZero()).isZero();
        });
        assertThat(rescan.crossing(4_000_001)).isEmpty();
        assertThat(rescan.crossing(0)).isEmpty();
    }

    @Test
    void a_refund_later_in_the_same_second_does_not_undo_the_crossing() throws IOException {
        UsageRescan rescan = rescan(Meter.CREDITS);
        rescan.read(UsageFiles.source("a.csv", """
                2026-10-24T09:00:00.9Z,ann@x.example,-4,,e1,,,,,
                2026-10-24T09:00:00.1Z,ann@x.example,4,,e2,,,,,
                """));

        assertThat(rescan.crossing(2_000_000)).map(Crossing::at).contains(Instant.parse("2026-10-24T09:00:00.1Z"));
    }

    @Test
    void events_of_one_moment_are_taken_in_file_order() throws IOException {
        UsageRescan rescan = rescan(Meter.CREDITS);
        rescan.read(
                UsageFiles.source("a.csv", "2026-10-24,ann@x.example,1,,,,,,,\n2026-10-24,bob@x.example,1,,,,,,,\n"));
        rescan.read(UsageFiles.source("b.csv", "2026-10-24,cleo@x.example,1,,,,,,,\n"));

        assertThat(rescan.crossing(2_000_000)).map(Crossing::line).contains(3L);
        assertThat(rescan.crossing(2_500_000)).map(Crossing::file).contains("b.csv");
    }

    @Test
    void a_row_in_conflict_with_an_earlier_day_is_not_used() throws IOException {
        UsageRescan rescan = rescan(Meter.CREDITS);
        rescan.read(UsageFiles.source(
                "a.csv", "2026-10-23,ann@x.example,1,,e1,,,,,\n2026-10-24,ann@x.example,100,,e1,,,,,\n"));

        assertThat(rescan.crossing(1_000_000)).isEmpty();
    }

    @Test
    void actions_run_out_too() throws IOException {
        UsageRescan rescan = rescan(Meter.ACTIONS);
        rescan.read(UsageFiles.source("a.csv", "2026-10-24,ann@x.example,100,3,e1,,,,,\n"));

        assertThat(rescan.crossing(2_000_000)).map(Crossing::afterZero).contains(1_000_000L);
    }

    @Test
    void a_day_outside_the_period_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() ->
                        new UsageRescan(OCTOBER, OCTOBER.lastDay(), UTC, 1, Meter.CREDITS, LocalDate.of(2026, 11, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_files_give_the_crossing_that_the_plain_rules_give(long seed) throws IOException {
        UsageCase given = new UsageCase(seed);
        List<Event> used = new UsageOracle(given).used;
        Random random = new Random(seed);
        if (used.isEmpty()) {
            return;
        }
        LocalDate day = used.get(random.nextInt(used.size())).day();
        long opening = random.nextInt(8_000_000);

        for (int threads : new int[] {1, 3}) {
            int blockBytes = 1 + random.nextInt(300);
            UsageRescan rescan =
                    new UsageRescan(given.period, given.asOf, given.zone, threads, Meter.CREDITS, day, blockBytes);
            for (UsageSource source : given.sources()) {
                rescan.read(source);
            }
            Optional<Crossing> crossing = rescan.crossing(opening);

            List<Event> events = used.stream()
                    .filter(event -> event.day().equals(day))
                    .sorted(Comparator.comparing(Event::at))
                    .toList();
            check(crossing, events, opening, "seed " + seed + ", " + threads + " threads");
        }
    }

    private static void check(Optional<Crossing> crossing, List<Event> events, long opening, String how) {
        long balance = opening;
        for (Event event : events) {
            long before = balance;
            balance -= millionths(event.credits());
            if (before > 0 && balance <= 0) {
                long total = events.stream()
                        .mapToLong(each -> millionths(each.credits()))
                        .sum();
                assertThat(crossing).as(how).isPresent();
                Crossing found = crossing.get();
                assertThat(List.of(found.at(), found.file(), found.line()))
                        .as(how)
                        .isEqualTo(List.of(event.at(), event.file(), event.line()));
                assertThat(found.beforeZero()).as(how).isEqualTo(before);
                assertThat(found.afterZero()).as(how).isEqualTo(-balance);
                assertThat(found.members().stream()
                                .mapToLong(Crossing.OfMember::before)
                                .sum())
                        .as(how)
                        .isEqualTo(opening);
                assertThat(found.members().stream()
                                .mapToLong(Crossing.OfMember::after)
                                .sum())
                        .as(how)
                        .isEqualTo(total - opening);
                return;
            }
        }
        assertThat(crossing).as(how).isEmpty();
    }

    private static UsageRescan rescan(Meter meter) {
        return new UsageRescan(OCTOBER, OCTOBER.lastDay(), UTC, 1, meter, THE_24TH);
    }

    private static long millionths(BigDecimal credits) {
        return credits.movePointRight(6).longValueExact();
    }
}
