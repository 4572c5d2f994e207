package io.seataudit.frozen;

import java.time.LocalDate;
import java.util.Optional;

/** One of a company's people. {@code quietFrom} is the first day of a lapsed colleague without use. */
record Colleague(
        int number,
        String firstName,
        String lastName,
        String email,
        LocalDate hired,
        Optional<LocalDate> left,
        Habit habit,
        LocalDate quietFrom) {

    /** How somebody uses what the company pays for. */
    enum Habit {
        DAILY,
        WEEKLY,
        LAPSED,
        NEVER,
        ON_LEAVE
    }

    private static final String[] DEPARTMENTS = {
        "Sales", "Sales Development", "Marketing", "Growth", "Revenue Operations", "Customer Success"
    };

    String name() {
        return firstName + " " + lastName;
    }

    String department() {
        return DEPARTMENTS[number % DEPARTMENTS.length];
    }

    String costCenter() {
        return "CC-" + (100 + 10 * (number % DEPARTMENTS.length));
    }

    String role() {
        return number % 45 == 0 ? "Admin" : number % 4 == 0 ? "Viewer" : "Editor";
    }

    boolean employedOn(LocalDate day) {
        return !hired.isAfter(day) && left.map(end -> end.isAfter(day)).orElse(true);
    }

    /** On leave in the second half of the year only. */
    boolean onLeave(Month month) {
        return habit == Habit.ON_LEAVE && month.index() >= Company.MONTHS / 2;
    }

    /** The last day of use that an export of the month's end can know of; none where there was no use. */
    Optional<LocalDate> lastUse(Month month) {
        LocalDate latest = switch (habit) {
            case DAILY -> month.day(29 + number % 3);
            case WEEKLY -> month.day(20 + number % 7);
            case LAPSED -> earlier(quietFrom, month.day(27));
            case ON_LEAVE -> earlier(month.halfYear(), month.day(26));
            case NEVER -> LocalDate.MIN;
        };
        LocalDate last = left.map(end -> earlier(end, latest)).orElse(latest);
        return Optional.of(last).filter(day -> !day.isBefore(hired));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
