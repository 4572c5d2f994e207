package io.seataudit.frozen;

import io.seataudit.frozen.Colleague.Habit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A company's people, and the lists that HR systems and identity providers export of them. */
record Staff(List<Colleague> colleagues) {
    private static final String DOMAIN = "@aldermoor.example";
    private static final String[] FIRST = {
        "Ada", "Bo", "Chloé", "Dario", "Edda", "Farid", "Greta", "Hugo", "Inès", "Jürgen", "Kaya", "Łukasz", "Mira",
        "Nils", "Olga", "Pia", "Quinn", "Rosa", "Søren", "Tove", "Uwe", "Vera", "Wim", "Xenia", "Yara", "Zoë"
    };
    private static final String[] LAST = {
        "Abel", "Brandt", "Cruz", "Dahl", "Eriksen", "Fischer", "Grün", "Haas", "Ito", "Jansen", "Kovač", "Lund",
        "Meyer", "Novak", "O'Neill", "Petit", "Rossi", "Sato", "Tran", "Vogel", "Weiß"
    };

    /** As many people as wanted; some joined within the year, some leave within it. */
    static Staff of(long seed, int people, YearMonth first) {
        Random chance = new Random(seed);
        List<Colleague> colleagues = new ArrayList<>();
        for (int number = 1; number <= people; number++) {
            LocalDate yearBegins = first.atDay(1);
            boolean newcomer = chance.nextInt(8) == 0;
            LocalDate hired = newcomer
                    ? yearBegins.plusDays(chance.nextInt(340))
                    : yearBegins.minusDays(100L + chance.nextInt(1_500));
            Optional<LocalDate> left = chance.nextInt(9) == 0
                    ? Optional.of(later(hired, yearBegins).plusDays(20L + chance.nextInt(330)))
                    : Optional.empty();
            int draw = chance.nextInt(20);
            Habit habit = draw < 9
                    ? Habit.DAILY
                    : draw < 13 ? Habit.WEEKLY : draw < 17 ? Habit.LAPSED : draw < 19 ? Habit.NEVER : Habit.ON_LEAVE;
            String lastName = LAST[chance.nextInt(LAST.length)];
            colleagues.add(new Colleague(
                    number,
                    // A name that a spreadsheet would take for a formula.
                    number == 77 ? "=SUM(A1)" : FIRST[chance.nextInt(FIRST.length)],
                    lastName,
                    String.format(Locale.ROOT, "%s.%03d%s", ascii(lastName), number, DOMAIN),
                    hired,
                    left,
                    habit,
                    yearBegins.plusDays(chance.nextInt(300))));
        }
        return new Staff(List.copyOf(colleagues));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String ascii(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x");
    }

    /** The address that the vendor's exports show: every 40th colleague has an old one there. */
    static String seatAddress(Colleague colleague) {
        return colleague.number() % 40 == 13
                ? colleague.email().replace(DOMAIN, "@old-aldermoor.example")
                : colleague.email();
    }

    /** Whoever leads the colleague's group of ten; nobody for the leaders of all. */
    String manager(Colleague colleague) {
        int leader = (colleague.number() - 1) / 10 * 10 + 1;
        return leader == colleague.number() ? "" : colleagues.get(leader - 1).email();
    }

    /** Those who are on the vendor's list at the month's end: who left is taken off two months later, or never. */
    List<Colleague> seated(Month month) {
        return colleagues.stream()
                .filter(colleague -> !colleague.hired().isAfter(month.end()))
                .filter(colleague -> colleague.number() % 3 == 0
                        || colleague
                                .left()
                                .map(day -> day.plusMonths(2).isAfter(month.end()))
                                .orElse(true))
                .toList();
    }

    /** Old addresses; one in three of them is not declared, so that nobody matches it. */
    void writeAliases(Path folder) throws IOException {
        CsvText csv = new CsvText("email,alias");
        colleagues.stream()
                .filter(colleague -> !seatAddress(colleague).equals(colleague.email()))
                .filter(colleague -> colleague.number() % 3 != 0)
                .forEach(colleague -> csv.row(colleague.email(), seatAddress(colleague)));
        csv.write(folder, "aliases.csv");
    }

    /** HR as BambooHR exports it, leavers included. */
    void writeAsBambooHr(Path folder, Month month) throws IOException {
        CsvText csv = new CsvText("id,employeeNumber,firstName,lastName,workEmail,status,hireDate,terminationDate,"
                + "department,costCenter,supervisorEmail");
        for (Colleague colleague : hiredBy(month)) {
            csv.row(
                    1_000 + colleague.number(),
                    "A-" + colleague.number(),
                    colleague.firstName(),
                    colleague.lastName(),
                    colleague.email(),
                    employed(colleague, month) ? colleague.onLeave(month) ? "On leave" : "Active" : "Terminated",
                    colleague.hired(),
                    known(colleague, month),
                    colleague.department(),
                    colleague.costCenter(),
                    manager(colleague));
        }
        csv.write(folder, "bamboohr.csv");
    }

    /** HR in columns of its own; leavers drop out of it after a month, and one row cannot be read. */
    void writeAsPlainHr(Path folder, Month month) throws IOException {
        CsvText csv = new CsvText("work_email,id,name,status,start_date,end_date,manager_email,department,cost_center");
        for (Colleague colleague : hiredBy(month)) {
            if (colleague.employedOn(month.period().atDay(1).minusMonths(1))
                    || colleague.hired().isAfter(month.day(1))) {
                csv.row(
                        colleague.email(),
                        colleague.number(),
                        colleague.name(),
                        employed(colleague, month) ? colleague.onLeave(month) ? "Parental leave" : "Active" : "Left",
                        colleague.hired(),
                        known(colleague, month),
                        manager(colleague),
                        colleague.department(),
                        colleague.costCenter());
            }
        }
        csv.row("new.colleague" + DOMAIN, 9_000, "New Colleague", "Active", "2025-13-01", "", "", "Sales", "CC-100");
        csv.write(folder, "hr.csv");
    }

    /** The directory as Google Workspace downloads it; two accounts stay open after their owners left. */
    void writeAsGoogleWorkspace(Path folder, Month month) throws IOException {
        CsvText csv = new CsvText("First Name [Required],Last Name [Required],Email Address [Required],"
                + "Org Unit Path [Required],Status [READ ONLY],Last Sign In [READ ONLY],Work Secondary Email,"
                + "Employee ID,Manager Email,Department,Cost Center");
        for (Colleague colleague : hiredBy(month)) {
            boolean open = employed(colleague, month) || colleague.number() % 20 == 7;
            csv.row(
                    colleague.firstName(),
                    colleague.lastName(),
                    colleague.email(),
                    "/" + colleague.department(),
                    open ? "Active" : "Suspended",
                    colleague
                            .lastUse(month)
                            .map(day -> day.toString().replace('-', '/') + " 10:15:00")
                            .orElse("Never logged in"),
                    colleague.number() % 50 == 9 ? "second." + colleague.email() : "",
                    "A-" + colleague.number(),
                    manager(colleague),
                    colleague.department(),
                    colleague.costCenter());
        }
        csv.write(folder, "google-workspace.csv");
    }

    /** The directory as Okta exports it. */
    void writeAsOkta(Path folder, Month month) throws IOException {
        CsvText csv = new CsvText("login,firstName,lastName,secondEmail,status,employeeNumber,lastLogin,managerEmail,"
                + "department,costCenter");
        for (Colleague colleague : hiredBy(month)) {
            csv.row(
                    colleague.email(),
                    colleague.firstName(),
                    colleague.lastName(),
                    colleague.number() % 50 == 9 ? "second." + colleague.email() : "",
                    employed(colleague, month) ? "Active" : colleague.number() % 2 == 0 ? "Deprovisioned" : "Suspended",
                    colleague.number(),
                    colleague.lastUse(month).map(day -> day + "T16:40:00Z").orElse(""),
                    manager(colleague),
                    colleague.department(),
                    colleague.costCenter());
        }
        csv.write(folder, "okta.csv");
    }

    private List<Colleague> hiredBy(Month month) {
        return colleagues.stream()
                .filter(colleague -> !colleague.hired().isAfter(month.end()))
                .toList();
    }

    private static boolean employed(Colleague colleague, Month month) {
        return colleague.employedOn(month.end());
    }

    /** The last day, as far as it is known a month ahead. */
    private static String known(Colleague colleague, Month month) {
        return colleague
                .left()
                .filter(day -> day.isBefore(month.end().plusMonths(1)))
                .map(LocalDate::toString)
                .orElse("");
    }
}
