package io.seataudit.usage;

import io.seataudit.model.Email;
import io.seataudit.model.Meter;
import io.seataudit.model.Period;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the usage files of one application a second time, for the day on which its pool ran dry, and finds the event
 * that did it. Duplicates, conflicts and everything else that the first scan did not use are not used here either.
 * Takes the memory of the first scan and 32 bytes for each row of that day.
 */
public final class UsageRescan {
    private final LocalDate asOf;
    private final ZoneId zone;
    private final Meter meter;
    private final LocalDate day;
    private final DuplicateIndex index = new DuplicateIndex();
    private final BlockPipeline blocks;
    private final int blockBytes;
    private final DayRows rows = new DayRows();
    private final List<String> fileNames = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<Member, Integer> numbers = new HashMap<>();

    /** For a day of the period, counted in {@code zone}; the other values are those of the first scan. */
    public UsageRescan(Period period, LocalDate asOf, ZoneId zone, int threads, Meter meter, LocalDate day) {
        this(period, asOf, zone, threads, meter, day, UsageBlockReader.BLOCK_BYTES);
    }

    UsageRescan(Period period, LocalDate asOf, ZoneId zone, int threads, Meter meter, LocalDate day, int blockBytes) {
        if (!period.contains(day)) {
            throw new IllegalArgumentException(day + " is not a day of " + period);
        }
        this.asOf = asOf;
        this.zone = zone;
        this.meter = meter;
        this.day = day;
        this.blocks = new BlockPipeline(Stream.generate(() -> new Worker(new BlockParser(period, asOf, zone)))
                .limit(threads)
                .toList());
        this.blockBytes = blockBytes;
    }

    /** Reads a file to its end and closes it; files come in the order of the first scan. */
    public void read(UsageSource source) throws IOException {
        fileNames.add(source.file());
        blocks.read(new UsageBlockReader(source, blockBytes));
    }

    /**
     * The first event that brings the balance to zero or below.
     *
     * @param opening the balance at the start of the day, in millionths
     * @return empty when the balance was not above zero to begin with, or stays above it all day
     */
    public Optional<Crossing> crossing(long opening) {
        int[] byTime = rows.byTime();
        long balance = opening;
        for (int at = 0; at < byTime.length && balance > 0; at++) {
            long amount = rows.amount(byTime[at]);
            if (amount >= balance) {
                return Optional.of(crossing(byTime, at, balance));
            }
            balance = Math.subtractExact(balance, amount);
        }
        return Optional.empty();
    }

    private Crossing crossing(int[] byTime, int crossingAt, long balance) {
        long[] before = new long[members.size()];
        long[] after = new long[members.size()];
        for (int at = 0; at < byTime.length; at++) {
            long[] side = at < crossingAt ? before : after;
            int member = rows.member(byTime[at]);
            side[member] = Math.addExact(side[member], rows.amount(byTime[at]));
        }
        int row = byTime[crossingAt];
        before[rows.member(row)] = Math.addExact(before[rows.member(row)], balance);
        after[rows.member(row)] = Math.subtractExact(after[rows.member(row)], balance);
        List<Crossing.OfMember> sides = IntStream.range(0, members.size())
                .mapToObj(member -> members.get(member).sides(before[member], after[member]))
                .sorted(Comparator.comparing(Crossing.OfMember::workspace).thenComparing(Crossing.OfMember::email))
                .toList();
        return new Crossing(
                Instant.ofEpochSecond(firstSecond() + rows.second(row), rows.nano(row)),
                fileNames.get(rows.file(row)),
                rows.line(row),
                balance,
                Math.subtractExact(rows.amount(row), balance),
                sides);
    }

    private long firstSecond() {
        return day.atStartOfDay(zone).toEpochSecond();
    }

    private int number(Member member) {
        return numbers.computeIfAbsent(member, added -> {
            members.add(added);
            return members.size() - 1;
        });
    }

    private record Member(String workspace, Email email) {
        Crossing.OfMember sides(long before, long after) {
            return new Crossing.OfMember(workspace, email, before, after);
        }
    }

    private final class Worker implements BlockPipeline.Worker {
        private static final int UNKNOWN = -1;

        private final BlockParser parser;
        private int[] memberNumbers = {};

        Worker(BlockParser parser) {
            this.parser = parser;
        }

        @Override
        public void work(UsageBlock block, Executor inOrder) {
            RowBatch batch = parser.read(block, new FileCount(block.file()), new ArrayList<>());
            inOrder.execute(() -> {
                index.admit(batch);
                collect(batch);
            });
            block.release();
        }

        private void collect(RowBatch batch) {
            long wanted = day.isAfter(asOf) ? Long.MIN_VALUE : day.toEpochDay();
            long start = firstSecond();
            for (int row = 0; row < batch.size; row++) {
                if (batch.day[row] == wanted && batch.fate[row] == RowBatch.FIRST) {
                    rows.add(
                            (int) (batch.second[row] - start),
                            batch.nano[row],
                            meter == Meter.CREDITS ? batch.credits[row] : batch.actions[row],
                            member(batch.member[row]),
                            fileNames.size() - 1,
                            batch.line[row]);
                }
            }
        }

        private int member(int own) {
            if (own >= memberNumbers.length) {
                int known = memberNumbers.length;
                memberNumbers = Arrays.copyOf(memberNumbers, Math.max(own + 1, 2 * known));
                Arrays.fill(memberNumbers, known, memberNumbers.length, UNKNOWN);
            }
            if (memberNumbers[own] == UNKNOWN) {
                Vocabulary words = parser.words();
                memberNumbers[own] = number(new Member(
                        words.workspaces.text(words.members.first(own)),
                        new Email(words.emails.text(words.members.second(own)))));
            }
            return memberNumbers[own];
        }
    }
}
