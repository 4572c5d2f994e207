package io.seataudit.usage;

import io.seataudit.model.Period;
import io.seataudit.usage.UsageSource.LeaveOut;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Random usage files of one application: small pools of words, so that rows clash often, and every way to quote. */
final class UsageCase {
    private static final String OTHER_COLUMN = "note";
    private static final List<String> ZONES = List.of(
            "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca");
    private static final List<String> EMAILS = List.of(
            "ann@x.example",
            "Ann@X.example",
            " ann@x.example ",
            "bob@x.example",
            "bob+clay@x.example",
            "ａnn@x.example",
            "",
            "  ",
            "Zoë@x.example");
    private static final List<String> WORDS =
            List.of("", "Leads", "leads", "a,b", "say \"hi\"", "\"", "two\nlines", "two\r\nlines", "Ünïcode", " x ");
    private static final List<String> AMOUNTS = List.of(
            "0", "1", "1.0", "0.5", "-0.5", "-2", "0.000001", "12.345678", "1,000.5", "", "many", "--1", "999999");

    /** One record as it stands in the file, and the physical line on which it begins. */
    record Line(long number, String text, boolean torn) {}

    /** A file: its bytes and, for the oracle, its records. */
    record File(String name, String text, List<Line> lines) {}

    final Period period = Period.parse("2026-10");
    final ZoneId zone;
    final LocalDate asOf;
    final List<String> header;
    final List<File> files = new ArrayList<>();
    private final Random random;

    UsageCase(long seed) {
        random = new Random(seed);
        zone = ZoneId.of(any(ZONES));
        asOf = any(List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1)));
        List<String> columns = new ArrayList<>(UsageFiles.HEADER);
        columns.removeIf(column -> !column.equals("occurred_at") && !column.equals("credits") && oneIn(8));
        columns.add(OTHER_COLUMN);
        Collections.shuffle(columns, random);
        header = List.copyOf(columns);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            files.add(file("usage-" + i + ".csv", random.nextInt(120)));
        }
    }

    /** Sources for one reading of all files. */
    List<UsageSource> sources() {
        return files.stream().map(this::source).toList();
    }

    int column(String name) {
        return header.indexOf(name);
    }

    private UsageSource source(File file) {
        return UsageFiles.source(
                file.name(),
                new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)),
                header,
                UsageFiles.values(zone),
                new LeaveOut("totals", column(OTHER_COLUMN), Pattern.compile("Total")));
    }

    private File file(String name, int rows) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        long number = 2;
        String previous = "";
        for (int row = 0; row < rows; row++) {
            boolean torn = oneIn(40);
            String record = !previous.isEmpty() && oneIn(6) ? previous : record(torn);
            torn &= !record.equals(previous);
            String end = row == rows - 1 && oneIn(2) ? "" : any(List.of("\n", "\n", "\r\n", "\r"));
            lines.add(new Line(number, record, torn));
            number += physicalLines(record) + 1;
            text.append(record).append(end);
            if (oneIn(10) && !end.isEmpty()) {
                // "\r" before "\n" would be one line end of two characters
                text.append(end);
                number++;
            }
            previous = torn ? "" : record;
        }
        return new File(name, text.toString(), lines);
    }

    private String record(boolean torn) {
        int fields = oneIn(30) ? header.size() + random.nextInt(3) - 1 : header.size();
        List<String> cells = new ArrayList<>(IntStream.range(0, fields)
                .mapToObj(i -> i < header.size() ? cell(header.get(i)) : any(List.of("", "more")))
                .map(this::quoted)
                .toList());
        if (torn) {
            cells.set(random.nextInt(Math.min(fields, header.size())), "\"x\" y");
        }
        return String.join(",", cells);
    }

    private String cell(String column) {
        return switch (column) {
            case "occurred_at" -> time();
            case "member_email" -> any(EMAILS);
            case "credits", "actions" -> any(AMOUNTS);
            case "event_id" -> oneIn(4) ? "" : (oneIn(5) ? " " : "") + "evt_" + random.nextInt(60);
            case OTHER_COLUMN -> oneIn(12) ? "Total" : any(WORDS);
            default -> any(WORDS);
        };
    }

    private String time() {
        if (oneIn(30)) {
            return any(List.of("", "yesterday", "2026-02-30", "2026-10-03T25:00:00Z", "2026-10-03T10:00:00Zulu"));
        }
        // Around the changes of clocks of all the zones (4 and 25 October, 1 November) and the ends of the month.
        String day = any(List.of("2026-09-30", "2026-10-01", "2026-10-04", "2026-10-25", "2026-10-31", "2026-11-01"));
        if (oneIn(10)) {
            return day;
        }
        String hour = String.format("%02d", any(List.of(0, 1, 2, 3, 10, 12, 15, 22, 23)));
        String minute = any(List.of("00", "15", "30", "59"));
        String second = any(List.of("", ":00", ":00", ":59", ":59.5", ":59.500", ":00.000000001"));
        String offset = any(List.of("Z", "Z", "", "+02:00", "-05:30", "+14:00"));
        return day + (oneIn(3) ? " " : "T") + hour + ":" + minute + second + offset;
    }

    private String quoted(String cell) {
        boolean needed = cell.strip().startsWith("\"") || cell.matches("(?s).*[,\r\n].*");
        return needed || oneIn(4) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static long physicalLines(String record) {
        return record.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
