package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingLine;
import io.seataudit.model.Kind;
import io.seataudit.model.Member;
import io.seataudit.vendor.CellFormat;
import io.seataudit.vendor.DecimalStyle;
import io.seataudit.vendor.FileHints;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rows, written in a random dialect, are read back as the same rows. */
class RandomDialectTest {
    private static final List<String> PIECES = List.of(
            "a", "Lee", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "é", "ß", "日本", "😀", "=", "\\", "'", "(", "#",
            "sep=", "Z");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void members_come_back_as_they_were_written(int seed) throws Exception {
        Random random = new Random(seed);
        Dialect dialect = Dialect.any(random);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            rows.add(List.of("p" + i + "@x.example", text(random), day(random).toString(), text(random)));
        }

        byte[] file = dialect.write(List.of("email", "name", "joined_on", "team"), rows, random);
        List<Member> read = IntakeFixture.read(Kind.MEMBERS, file, dialect.context()).stream()
                .map(outcome -> (Member) ((RowOutcome.Used) outcome).row())
                .toList();

        assertThat(read.stream()
                        .map(member -> List.of(
                                member.email().address(),
                                member.name(),
                                member.joinedOn().orElseThrow().toString(),
                                member.team())))
                .as("seed " + seed + ", " + dialect)
                .containsExactlyElementsOf(rows);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void amounts_and_days_come_back_in_any_declared_form(int seed) throws Exception {
        Random random = new Random(seed);
        Dialect dialect = Dialect.any(random);
        List<LocalDate> days = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            LocalDate day = day(random);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(2_000_000_000L) - 1_000_000_000L, random.nextInt(5));
            days.add(day);
            amounts.add(amount);
            rows.add(List.of(dialect.written(day), dialect.written(day), dialect.written(amount, random), "EUR"));
        }

        byte[] file = dialect.write(List.of("period_start", "period_end", "amount", "currency"), rows, random);
        List<BillingLine> read = IntakeFixture.read(Kind.BILLING, file, dialect.context()).stream()
                .map(outcome -> (BillingLine) ((RowOutcome.Used) outcome).row())
                .toList();

        assertThat(read.stream().map(BillingLine::periodStart))
                .as("seed " + seed + ", " + dialect)
                .containsExactlyElementsOf(days);
        assertThat(read.stream().map(BillingLine::amount))
                .as("seed " + seed + ", " + dialect)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(amounts);
    }

    /** A text that says something and has no blanks at its ends, for those do not count. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < random.nextInt(6); i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append('y').toString();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private record Dialect(
            char delimiter,
            String end,
            Charset charset,
            boolean mark,
            boolean always,
            boolean comma,
            String dates,
            boolean gzip) {

        static Dialect any(Random random) {
            List<Charset> charsets =
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
            Charset charset = charsets.get(random.nextInt(charsets.size()));
            return new Dialect(
                    ",;\t|".charAt(random.nextInt(4)),
                    List.of("\n", "\r\n", "\r").get(random.nextInt(3)),
                    charset,
                    !charset.equals(StandardCharsets.UTF_8) || random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    List.of("yyyy-MM-dd", "dd/MM/yyyy", "M/d/yyyy", "d MMM yyyy", "dd.MM.yyyy")
                            .get(random.nextInt(5)),
                    random.nextBoolean());
        }

        IntakeContext context() {
            FileHints hints = new FileHints(
                    Map.of(),
                    new CellFormat(
                            List.of(dates),
                            Optional.of(comma ? DecimalStyle.COMMA : DecimalStyle.DOT),
                            Optional.empty()),
                    FileHints.NONE.dialect());
            return IntakeFixture.context(IntakeFixture.PROFILES, "generic", hints);
        }

        String written(LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern(dates, Locale.ENGLISH));
        }

        String written(BigDecimal amount, Random random) {
            String plain = amount.abs().toPlainString();
            int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
            StringBuilder text = new StringBuilder();
            boolean grouped = random.nextBoolean();
            for (int i = 0; i < point; i++) {
                boolean separated = grouped && i > 0 && (point - i) % 3 == 0;
                text.append(separated ? (comma ? "." : ",") : "").append(plain.charAt(i));
            }
            String whole = text + plain.substring(point).replace('.', comma ? ',' : '.');
            if (amount.signum() >= 0) {
                return random.nextBoolean() ? whole : "EUR " + whole;
            }
            return List.of("-" + whole, "(" + whole + ")", whole + "-", "-€" + whole)
                    .get(random.nextInt(4));
        }

        byte[] write(List<String> header, List<List<String>> rows, Random random) {
            List<String> lines = new ArrayList<>();
            lines.add(line(header));
            rows.forEach(row -> lines.add(line(row)));
            if (random.nextBoolean()) {
                lines.addAll(random.nextInt(lines.size()) + 1, Collections.nCopies(random.nextInt(3), ""));
            }
            String text = (mark ? "\ufeff" : "") + String.join(end, lines) + (random.nextBoolean() ? end : "");
            byte[] bytes = text.getBytes(charset);
            return gzip ? ReadingCase.gzip(bytes) : bytes;
        }

        private String line(List<String> cells) {
            return String.join(
                    String.valueOf(delimiter), cells.stream().map(this::quoted).toList());
        }

        private String quoted(String cell) {
            boolean needed = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            return always || needed ? '"' + cell.replace("\"", "\"\"").replace("\n", end) + '"' : cell;
        }
    }
}
