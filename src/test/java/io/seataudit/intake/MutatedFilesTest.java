package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.seataudit.intake.csv.Limits;
import io.seataudit.model.FileRows;
import io.seataudit.model.Kind;
import io.seataudit.model.Origin;
import io.seataudit.usage.StepScan;
import io.seataudit.usage.UsageFileDamaged;
import io.seataudit.usage.UsageSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 100,000 files, mutated at random from real ones: each ends in outcomes that add up, or is refused; none hangs. */
class MutatedFilesTest {
    private static final int BATCHES = 20;
    private static final int FILES_PER_BATCH = 5_000;
    private static final List<String> SPLINTERS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "|",
            "\0",
            "\ufeff",
            "é",
            "sep=;",
            "=\"",
            "-",
            "(",
            "1,234",
            "03/04/2026",
            "9999999999999999999",
            "Never",
            "#EXT#",
            "email",
            ",,,,,,,,",
            "\ud83d\ude00",
            "1E309",
            "*",
            "@",
            "[",
            "]");

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("batches")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_mutated_file_ends_in_rows_and_rejects_that_add_up(int seed) {
        Random random = new Random(seed);
        List<ReadingCase> originals = ReadingCase.all("intake/bundled-exports.txt");
        for (int i = 0; i < FILES_PER_BATCH; i++) {
            ReadingCase original = originals.get(random.nextInt(originals.size()));
            Kind kind = Kind.valueOf(original.setting("kind", "members").toUpperCase(Locale.ROOT));
            byte[] file = mutated(original.bytes(), random);
            try {
                if (kind == Kind.USAGE) {
                    scan(file);
                } else {
                    read(kind, file, original.setting("vendor", "generic"));
                }
            } catch (RuntimeException | Error e) {
                fail("seed " + seed + ", file " + i + " (" + original + "): " + Arrays.toString(file), e);
            }
        }
    }

    private static void read(Kind kind, byte[] file, String vendor) {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        int outcomes = 0;
        long lastLine = 1;
        try (SourceReader reader = IntakeFixture.open(kind, file, IntakeFixture.context(vendor))) {
            Optional<RowOutcome> outcome = reader.next();
            while (outcome.isPresent()) {
                outcomes++;
                fates.merge(Fate.of(outcome.get()), 1, Integer::sum);
                long line = line(outcome.get(), lastLine);
                assertThat(line).isGreaterThanOrEqualTo(lastLine);
                lastLine = line;
                outcome = reader.next();
            }
            assertThat(reader.leftOutByRule().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(fates.getOrDefault(Fate.LEFT_OUT, 0).longValue());
            assertThat(outcomes).isLessThanOrEqualTo(records(file));
        } catch (RefusedFileException e) {
            String name = IntakeFixture.file(kind).name();
            assertThat(e.getMessage()).startsWith(name + ": ").hasSizeGreaterThan(name.length() + 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void scan(byte[] file) {
        IntakeContext context = IntakeFixture.context("generic");
        try {
            UsageSource source = UsageSources.open(
                    IntakeFixture.file(Kind.USAGE), () -> new ByteArrayInputStream(file), context, Limits.DEFAULT);
            int[] rejects = new int[1];
            StepScan scan = new StepScan(context.period(), context.asOf(), ZoneOffset.UTC, reject -> rejects[0]++);
            scan.read(source);
            FileRows rows = scan.rows(source.file());
            assertThat(rows.used() + rows.outOfPeriod() + rows.leftOut() + rows.duplicate() + rows.rejected())
                    .isEqualTo(rows.read());
            assertThat(rows.rejected()).isEqualTo(rejects[0]);
        } catch (RefusedFileException | UsageFileDamaged e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most one record a line, however the file is understood: UTF-16 has its line ends in the same bytes. */
    private static int records(byte[] file) {
        int ends = 0;
        for (byte b : file) {
            ends += b == '\n' || b == '\r' ? 1 : 0;
        }
        return ends + 1;
    }

    private static long line(RowOutcome outcome, long otherwise) {
        if (outcome instanceof RowOutcome.Rejected rejected) {
            return rejected.reject().line();
        }
        Object row = outcome instanceof RowOutcome.Used used
                ? used.row()
                : outcome instanceof RowOutcome.OutOfPeriod out ? out.row() : outcome;
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getType() == Origin.class) {
                try {
                    return ((Origin) component.getAccessor().invoke(row)).line();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return otherwise;
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] file = original;
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(file.length + 1);
            int to = Math.min(file.length, at + random.nextInt(12));
            byte[] splinter = switch (random.nextInt(6)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> new byte[0];
                case 2 -> Arrays.copyOfRange(file, at, Math.min(file.length, at + random.nextInt(300)));
                default -> SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.UTF_8);
            };
            byte[] next = new byte[at + splinter.length + file.length - to];
            System.arraycopy(file, 0, next, 0, at);
            System.arraycopy(splinter, 0, next, at, splinter.length);
            System.arraycopy(file, to, next, at + splinter.length, file.length - to);
            file = next;
        }
        return random.nextInt(50) == 0 ? Arrays.copyOf(file, random.nextInt(file.length + 1)) : file;
    }

    private enum Fate {
        USED,
        OUT_OF_PERIOD,
        LEFT_OUT,
        DUPLICATE,
        REJECTED;

        static Fate of(RowOutcome outcome) {
            if (outcome instanceof RowOutcome.Used) {
                return USED;
            }
            if (outcome instanceof RowOutcome.OutOfPeriod) {
                return OUT_OF_PERIOD;
            }
            if (outcome instanceof RowOutcome.LeftOut) {
                return LEFT_OUT;
            }
            return outcome instanceof RowOutcome.Duplicate ? DUPLICATE : REJECTED;
        }
    }
}
