package io.seataudit.frozen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What the vendors of two applications that are paid by the seat export of a month, all but contract and bills. */
final class SeatExports {
    private static final int EVENTS = 2_000;
    private static final String[] EVENT_NAMES = {"opportunity.updated", "forecast.submitted", "call.viewed"};

    private final Staff staff;
    private final Month month;
    private final List<Colleague> seated;

    SeatExports(Staff staff, Month month) {
        this.staff = staff;
        this.month = month;
        this.seated = staff.seated(month);
    }

    void writeClari(Path folder) throws IOException {
        writeMembers(folder);
        writeLicences(folder);
        writeActivity(folder);
    }

    private void writeMembers(Path folder) throws IOException {
        CsvText csv = new CsvText("email,first_name,last_name,role,status,invited_on,joined_on,last_active_on,"
                + "manager_email,team,crm_user_id");
        for (Colleague colleague : seated) {
            csv.row(
                    Staff.seatAddress(colleague),
                    colleague.firstName(),
                    colleague.lastName(),
                    colleague.number() % 45 == 0 ? "Admin" : colleague.number() % 10 == 1 ? "Manager" : "Rep",
                    deactivated(colleague) ? "Deactivated" : "Active",
                    "",
                    colleague.hired(),
                    colleague.number() % 4 == 0 ? "" : lastUse(colleague),
                    colleague.number() % 17 == 0 ? "" : staff.manager(colleague),
                    colleague.department(),
                    colleague.number() % 11 == 0 ? "" : "005X" + colleague.number());
        }
        csv.row("sync@aldermoor.example", "Sync", "", "Integration user", "Active", "", "2023-02-01", "", "", "", "");
        csv.write(folder, "members.csv");
    }

    private void writeLicences(Path folder) throws IOException {
        CsvText csv = new CsvText("email,product,sku,status,assigned_on,last_used_on");
        for (Colleague colleague : seated) {
            licence(csv, colleague, "Clari", "Core");
            if (colleague.number() % 3 == 0) {
                licence(csv, colleague, "Clari Copilot", "Copilot");
            }
            if (colleague.number() % 2 == 0) {
                licence(csv, colleague, "Groove", colleague.number() % 8 == 0 ? "Flow Unlimited" : "Core");
            }
        }
        csv.row("nobody@aldermoor.example", "Groove", "Core", "active", "last week", "");
        csv.write(folder, "licences.csv");
    }

    private void licence(CsvText csv, Colleague colleague, String product, String sku) {
        boolean held = !deactivated(colleague) || colleague.number() % 2 == 0;
        if (held) {
            csv.row(
                    Staff.seatAddress(colleague),
                    product,
                    sku,
                    "active",
                    colleague.hired(),
                    colleague.number() % 5 == 0 ? "" : lastUse(colleague));
        }
    }

    /** People, jobs and impersonated sessions; one row before the period, one to reject. */
    private void writeActivity(Path folder) throws IOException {
        Random chance = month.chance("activity");
        List<Colleague> active = seated.stream()
                .filter(colleague -> colleague
                        .lastUse(month)
                        .filter(day -> !day.isBefore(month.day(1)))
                        .isPresent())
                .toList();
        CsvText csv = new CsvText("occurred_at,actor_email,actor_type,impersonated_by,product,event");
        for (int event = 0; event < EVENTS; event++) {
            Colleague colleague = active.get(chance.nextInt(active.size()));
            int last = colleague.lastUse(month).orElseThrow().getDayOfMonth();
            csv.row(
                    String.format(
                            Locale.ROOT,
                            "%sT%02d:%02d:00Z",
                            month.day(1 + chance.nextInt(last)),
                            chance.nextInt(24),
                            chance.nextInt(60)),
                    event % 50 == 0 ? "sync@aldermoor.example" : Staff.seatAddress(colleague),
                    event % 50 == 0 ? "JOB" : "USER",
                    event % 200 == 101 ? "support@vendor.example" : "",
                    "Clari",
                    EVENT_NAMES[chance.nextInt(EVENT_NAMES.length)]);
        }
        csv.row(month.day(1).minusDays(3) + "T12:00:00Z", Staff.seatAddress(seated.get(0)), "USER", "", "Clari", "x");
        csv.row("yesterday", Staff.seatAddress(seated.get(1)), "USER", "", "Clari", "x");
        csv.write(folder, "activity.csv");
    }

    /** A small application without licences: members and what a seat costs. */
    void writeBoards(Path folder) throws IOException {
        CsvText csv = new CsvText("email,name,role,status,joined_on,last_active_on,seat_price");
        seated.stream()
                .filter(colleague -> colleague.number() % 6 == 0)
                .forEach(colleague -> csv.row(
                        colleague.email(),
                        colleague.name(),
                        colleague.number() % 60 == 0 ? "Admin" : "Member",
                        "Active",
                        colleague.hired(),
                        lastUse(colleague),
                        colleague.number() % 12 == 0 ? "12.50" : "9"));
        csv.write(folder, "members.csv");
    }

    private boolean deactivated(Colleague colleague) {
        return colleague.number() % 29 == 3 && month.index() >= colleague.number() % 12;
    }

    private String lastUse(Colleague colleague) {
        return colleague.lastUse(month).map(LocalDate::toString).orElse("Never");
    }
}
