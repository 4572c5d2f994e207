package io.seataudit.people;

import io.seataudit.model.Email;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The gaps of one application: its seats against the directory. Accounts that the application has ended are no seats. */
final class SeatGaps {
    private final Directory directory;
    private final LocalDate asOf;
    private final SuggestedAliases suggestions;
    private final AppSeats app;
    private final Map<Email, Member> members = new HashMap<>();
    private final List<PeopleGap> gaps = new ArrayList<>();

    private record Holder(Email workEmail, String workspace) {}

    SeatGaps(Directory directory, LocalDate asOf, SuggestedAliases suggestions, AppSeats app) {
        this.directory = directory;
        this.asOf = asOf;
        this.suggestions = suggestions;
        this.app = app;
        app.members().forEach(member -> members.putIfAbsent(member.email(), member));
    }

    static int days(LocalDate since, LocalDate asOf) {
        return Math.toIntExact(ChronoUnit.DAYS.between(since, asOf));
    }

    List<PeopleGap> gaps() {
        Map<Holder, List<SeatStanding>> held = new HashMap<>();
        for (SeatStanding seat : app.seats()) {
            if (isEnded(seat)) {
                continue;
            }
            person(seat)
                    .ifPresentOrElse(
                            person -> {
                                leaver(seat, person);
                                Holder holder = new Holder(
                                        person.workEmail(),
                                        seat.workspace().strip().toLowerCase(Locale.ROOT));
                                held.computeIfAbsent(holder, key -> new ArrayList<>(1))
                                        .add(seat);
                            },
                            () -> noPerson(seat));
            externalDomain(seat);
        }
        held.values().forEach(this::twoSeats);
        return gaps;
    }

    private static boolean isEnded(SeatStanding seat) {
        return seat.status() == SeatStatus.DEPROVISIONED || seat.status() == SeatStatus.LICENCE_ON_DEACTIVATED;
    }

    private Optional<Person> person(SeatStanding seat) {
        return Optional.ofNullable(directory.byEmail().get(seat.email()));
    }

    private void leaver(SeatStanding seat, Person person) {
        if (person.hasLeft(asOf)) {
            Optional<LocalDate> end = person.endDate().filter(day -> !day.isAfter(asOf));
            add(
                    PeopleGap.Kind.DEPARTED_WITH_SEAT,
                    seat,
                    end.map(day -> days(day, asOf)),
                    Email.NONE,
                    end.map(day -> "Left on " + day + ", " + days(day, asOf) + " days before the as-of date,")
                                    .orElse(
                                            person.status() == PersonStatus.DEPARTED
                                                    ? "Has left on an unknown day,"
                                                    : "Is disabled at the identity provider,")
                            + " and still holds a seat.");
        }
    }

    private void noPerson(SeatStanding seat) {
        Optional<Member> member = Optional.ofNullable(members.get(seat.email()));
        if (!directory.given() || member.map(Member::hashed).orElse(false)) {
            return;
        }
        add(
                PeopleGap.Kind.NO_PERSON,
                seat,
                Optional.empty(),
                Email.NONE,
                "Nobody in the people files has this address.");
        member.flatMap(suggestions::likely)
                .ifPresent(person -> add(
                        PeopleGap.Kind.SUGGESTED_ALIAS,
                        seat,
                        Optional.empty(),
                        person.workEmail(),
                        "Likely the same person as " + person.workEmail()
                                + " (same name, other domain); if so, add it to people/aliases.csv."));
    }

    /** The seat that stays is the one that the verdicts did not call a duplicate. */
    private void twoSeats(List<SeatStanding> seats) {
        SeatStanding stays = seats.stream()
                .min(Comparator.comparing((SeatStanding seat) -> seat.status() == SeatStatus.DUPLICATE)
                        .thenComparing(SeatStanding::email))
                .orElseThrow();
        seats.stream()
                .filter(seat -> !seat.email().equals(stays.email()))
                .forEach(seat -> add(
                        PeopleGap.Kind.TWO_SEATS,
                        seat,
                        Optional.empty(),
                        stays.email(),
                        "The same person also holds " + stays.email() + "."));
    }

    private void externalDomain(SeatStanding seat) {
        boolean isAddress = seat.email().address().contains("@");
        if (isAddress
                && !app.ownDomains().isEmpty()
                && app.ownDomains().stream()
                        .noneMatch(domain ->
                                domain.strip().equalsIgnoreCase(seat.email().domain()))) {
            add(
                    PeopleGap.Kind.EXTERNAL_DOMAIN,
                    seat,
                    Optional.empty(),
                    Email.NONE,
                    "The domain " + seat.email().domain() + " is not one of the organisation's own.");
        }
    }

    private void add(PeopleGap.Kind kind, SeatStanding seat, Optional<Integer> days, Email suggestion, String text) {
        String name = Optional.ofNullable(members.get(seat.email()))
                .map(Member::name)
                .filter(known -> !known.isBlank())
                .or(() -> person(seat).map(Person::name))
                .orElse("");
        gaps.add(new PeopleGap(kind, app.app(), seat.email(), name, days, suggestion, text));
    }
}
