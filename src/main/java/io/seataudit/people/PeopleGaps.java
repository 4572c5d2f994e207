package io.seataudit.people;

import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything about people that does not fit, over all applications (People gaps tab). Nothing here changes a verdict. */
public final class PeopleGaps {
    private static final Comparator<PeopleGap> ORDER = Comparator.comparing(PeopleGap::kind)
            .thenComparing(PeopleGap::app)
            .thenComparing(PeopleGap::email)
            .thenComparing(PeopleGap::text);

    private PeopleGaps() {}

    /** All gaps on the as-of date, sorted by kind, application, e-mail. */
    public static List<PeopleGap> of(Directory directory, LocalDate asOf, List<AppSeats> apps) {
        List<PeopleGap> gaps = new ArrayList<>();
        SuggestedAliases suggestions = new SuggestedAliases(directory);
        for (AppSeats app : apps) {
            gaps.addAll(new SeatGaps(directory, asOf, suggestions, app).gaps());
        }
        directory.findings().forEach(finding -> gaps.add(contradiction(finding)));
        directory.persons().forEach(person -> stillEnabled(person, asOf).ifPresent(gaps::add));
        return gaps.stream().distinct().sorted(ORDER).toList();
    }

    private static PeopleGap contradiction(Finding finding) {
        return new PeopleGap(
                PeopleGap.Kind.CONTRADICTION,
                finding.app(),
                new Email(finding.email()),
                "",
                Optional.empty(),
                Email.NONE,
                finding.text());
    }

    /** The directory knows no as-of date, so an end date that has passed is only held against the account here. */
    private static Optional<PeopleGap> stillEnabled(Person person, LocalDate asOf) {
        return person.endDate()
                .filter(end -> !end.isAfter(asOf))
                .filter(end -> person.status() != PersonStatus.DEPARTED)
                .filter(end -> person.account() == DirectoryAccount.ENABLED)
                .map(end -> new PeopleGap(
                        PeopleGap.Kind.CONTRADICTION,
                        "",
                        person.workEmail(),
                        person.name(),
                        Optional.of(SeatGaps.days(end, asOf)),
                        Email.NONE,
                        "The employment ended on " + end
                                + ", but the account at the identity provider is still enabled."));
    }
}
