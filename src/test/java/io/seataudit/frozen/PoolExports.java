package io.seataudit.frozen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What a credit pool's vendor exports of a month, all but the bills. */
final class PoolExports {
    private static final int EVENTS = 2_800;
    private static final int BOOKS = 12;
    private static final int TABLES = 40;
    private static final String[] ACTIONS = {"enrich-company", "enrich-person", "find-email", "run-agent", "push-crm"};
    private static final String[] PROVIDERS = {"Dialbook", "Mailfinch", "Firmograph", "Pagewise AI", ""};
    private static final String[] CREDITS = {"0.5", "1", "1", "1.5", "2", "2", "3.25", "5", "0", "8"};

    private final Staff staff;
    private final Month month;
    private final List<Colleague> seated;

    PoolExports(Staff staff, Month month) {
        this.staff = staff;
        this.month = month;
        this.seated = staff.seated(month);
    }

    void write(Path folder, boolean events) throws IOException {
        writeMembers(folder);
        writeGroups(folder);
        writeTables(folder);
        writeConnections(folder);
        writeTotals(folder);
        if (events) {
            writeUsage(folder);
        }
    }

    private void writeMembers(Path folder) throws IOException {
        CsvText csv = new CsvText(
                "email,name,role,status,workspace,invited_on,joined_on,last_active_on,manager_email,department,team");
        for (Colleague colleague : seated) {
            boolean invited = colleague.number() % 31 == 5
                    && colleague.hired().isAfter(month.end().minusMonths(2));
            csv.row(
                    Staff.seatAddress(colleague),
                    colleague.name(),
                    colleague.role(),
                    invited ? "Invited" : colleague.number() % 37 == 4 ? "Deactivated" : "Active",
                    "Aldermoor",
                    colleague.hired(),
                    invited ? "" : colleague.hired().plusDays(1),
                    lastActive(colleague),
                    staff.manager(colleague),
                    colleague.department(),
                    "Team " + colleague.number() % 9);
        }
        // Second seats, on addresses that the directory knows.
        seated.stream()
                .filter(colleague -> colleague.number() % 50 == 9)
                .forEach(colleague -> csv.row(
                        "second." + colleague.email(),
                        colleague.name(),
                        "Editor",
                        "Active",
                        "Aldermoor",
                        "",
                        colleague.hired(),
                        "",
                        "",
                        "",
                        ""));
        csv.row(
                "svc-sync@aldermoor.example",
                "Sync",
                "Editor",
                "Active",
                "Aldermoor",
                "",
                "2024-01-08",
                "",
                "",
                "",
                "");
        csv.row("guest@agency.example", "Guest", "Viewer", "Active", "Aldermoor", "", month.day(1), "", "", "", "");
        // A row whose status nobody knows, every third month.
        csv.row(
                "second.x@aldermoor.example",
                "Twin",
                "Editor",
                month.index() % 3 == 0 ? "Frozen" : "Active",
                "Aldermoor",
                "",
                "2024-01-09",
                "never",
                "",
                "",
                "");
        csv.write(folder, "members.csv");
    }

    private Object lastActive(Colleague colleague) {
        // The vendor's list is blank for every third member: what is known of them comes from other sources.
        return colleague.number() % 3 == 1
                ? ""
                : colleague.lastUse(month).map(LocalDate::toString).orElse("Never");
    }

    private void writeGroups(Path folder) throws IOException {
        CsvText csv = new CsvText("group,member_email");
        seated.stream()
                .filter(colleague -> colleague.number() % 2 == 0)
                .forEach(colleague -> csv.row("Group " + colleague.number() % 7, Staff.seatAddress(colleague)));
        csv.row("Nobody's group", "");
        csv.write(folder, "groups.csv");
    }

    private void writeTables(Path folder) throws IOException {
        CsvText csv = new CsvText("workbook,table,owner_email,last_run_on,last_edited_on,recurring");
        for (int table = 0; table < TABLES; table++) {
            csv.row(
                    book(table),
                    "Table " + table,
                    Staff.seatAddress(owner(table)),
                    month.day(31 - table % 5),
                    month.day(1).minusDays(table * 7L),
                    table % 4 == 0 ? "yes" : "no");
        }
        csv.write(folder, "tables.csv");
    }

    private void writeConnections(Path folder) throws IOException {
        CsvText csv = new CsvText("connection,provider,owner_email,access,groups,people,auth,last_used_on");
        for (int key = 0; key < 15; key++) {
            csv.row(
                    "Key " + key,
                    PROVIDERS[key % 4],
                    Staff.seatAddress(owner(key * 3)),
                    key % 3 == 0 ? "anyone" : "specific",
                    key % 3 == 1 ? "Group " + key % 7 + ";Group " + (key + 1) % 7 : "",
                    key % 3 == 2 ? Staff.seatAddress(owner(key)) : "",
                    key % 2 == 0 ? "OAuth" : "API key",
                    month.day(28).minusDays(key * 11L));
        }
        csv.write(folder, "connections.csv");
    }

    /** Totals without dates: by workbook with their hierarchy, by provider, and of the members' agents. */
    private void writeTotals(Path folder) throws IOException {
        Random chance = month.chance("totals");
        CsvText books = new CsvText("name,usage,owner,credits_used,type");
        List<Object[]> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int book = 0; book < BOOKS; book++) {
            BigDecimal used = new BigDecimal(chance.nextInt(4_000)).movePointLeft(1);
            total = total.add(used);
            String owner = Staff.seatAddress(owner(book));
            rows.add(new Object[] {book(book), "Recurring", owner, used, "Workbook"});
            rows.add(new Object[] {book(book) + " / Table " + book, "Recurring", owner, used, "Table"});
        }
        books.row("Workspace", "", "", total, "Workspace");
        rows.forEach(books::row);
        books.write(folder, "workbooks.csv");

        CsvText integrations = new CsvText("name,credits_used");
        for (int provider = 0; provider < 4; provider++) {
            integrations.row(PROVIDERS[provider], chance.nextInt(2_500));
        }
        integrations.row("Total", "9,999").write(folder, "integrations.csv");

        CsvText mcp = new CsvText("name,credit_limit,credits_used");
        seated.stream()
                .filter(colleague -> colleague.number() % 5 == 0)
                .forEach(colleague -> mcp.row(
                        colleague.name() + " (" + Staff.seatAddress(colleague) + ")",
                        colleague.number() % 10 == 0 ? "No limit" : "1,000",
                        chance.nextInt(60) + " / 1,000"));
        mcp.write(folder, "mcp.csv");
    }

    /** The month's events in two files, with refunds, repeats, rows of the months beside it and rows to reject. */
    private void writeUsage(Path folder) throws IOException {
        Random chance = month.chance("usage");
        List<Colleague> active = seated.stream()
                .filter(colleague -> colleague
                        .lastUse(month)
                        .filter(day -> !day.isBefore(month.day(1)))
                        .isPresent())
                .toList();
        String header = "event_id,occurred_at,member_email,workspace,workbook,table,action,provider,credits,actions";
        CsvText early = new CsvText(header);
        CsvText late = new CsvText(header);
        int busyDay = 3 + chance.nextInt(25);
        for (int event = 0; event < EVENTS; event++) {
            Colleague colleague = active.get((int) (active.size() * Math.pow(chance.nextDouble(), 2)));
            int last = colleague.lastUse(month).orElseThrow().getDayOfMonth();
            int day = Math.min(
                    event % 12 == 0 ? busyDay : 1 + chance.nextInt(month.end().getDayOfMonth()), last);
            Object[] row = row(chance, event, colleague, day);
            (day <= 15 ? early : late).row(row);
            if (event % 400 == 100) {
                late.row(row);
            }
            if (event % 1_000 == 500) {
                row[8] = "77";
                late.row(row);
            }
        }
        early.row("", month.day(1).minusDays(1) + "T23:55:00Z", "guest@agency.example", "", "", "", "", "", "4", "1");
        early.row("", month.day(6) + "T08:00:00Z", "", "Aldermoor", "Book 1", "Table 1", "run-agent", "", "12.5", "3");
        early.row("bad-1", month.day(7) + "T25:00:00Z", "guest@agency.example", "", "", "", "", "", "4", "1");
        late.row("bad-2", month.day(20) + "T08:00:00Z", "guest@agency.example", "", "", "", "", "", "four", "1");
        late.row("", month.day(21) + "T09:00:00Z", "stranger@elsewhere.example", "", "", "", "", "", "9", "2");
        late.row("", month.end().plusDays(1) + "T00:05:00+02:00", "guest@agency.example", "", "", "", "", "", "6", "1");
        early.write(folder, "usage-1.csv");
        late.write(folder, "usage-2.csv");
    }

    private Object[] row(Random chance, int event, Colleague colleague, int day) {
        int table = chance.nextInt(TABLES);
        boolean refund = event % 150 == 75;
        return new Object[] {
            event % 9 == 0 ? "" : String.format(Locale.ROOT, "ev-%s-%05d", month, event),
            String.format(
                    Locale.ROOT,
                    "%sT%02d:%02d:%02d%s",
                    month.day(day),
                    chance.nextInt(24),
                    chance.nextInt(60),
                    chance.nextInt(60),
                    event % 5 == 0 ? "+02:00" : "Z"),
            event % 90 == 0 ? "" : Staff.seatAddress(colleague),
            "Aldermoor",
            book(table),
            "Table " + table,
            ACTIONS[chance.nextInt(ACTIONS.length)],
            PROVIDERS[chance.nextInt(PROVIDERS.length)],
            (refund ? "-" : "") + CREDITS[chance.nextInt(CREDITS.length)],
            refund ? 0 : 1 + chance.nextInt(3)
        };
    }

    private static String book(int table) {
        return "Book " + table % BOOKS;
    }

    private Colleague owner(int table) {
        return staff.colleagues().get(table * 5 % 100);
    }
}
