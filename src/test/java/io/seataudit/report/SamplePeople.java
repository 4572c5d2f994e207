package io.seataudit.report;

import io.seataudit.model.Email;
import io.seataudit.people.PeopleGap;
import java.util.List;
import java.util.Optional;

/** The people of {@link SampleReport}, and what does not fit. */
final class SamplePeople {
    private SamplePeople() {}

    static PeopleReport people() {
        return new PeopleReport(
                25,
                1,
                2,
                List.of(
                        gap(
                                PeopleGap.Kind.DEPARTED_WITH_SEAT,
                                "clari",
                                "eve.stone@northwind.example",
                                "Eve Stone",
                                61,
                                "",
                                "Left on 2026-08-31 and still has a seat."),
                        gap(
                                PeopleGap.Kind.DEPARTED_WITH_SEAT,
                                "clay",
                                "emil.novak@northwind.example",
                                "Emil Novak",
                                31,
                                "",
                                "Left on 2026-09-30 and still has a seat."),
                        gap(
                                PeopleGap.Kind.NO_PERSON,
                                "clay",
                                "lena.holt@partner.example",
                                "<script>alert(1)</script>",
                                0,
                                "",
                                "Nobody in the people files has this address."),
                        gap(
                                PeopleGap.Kind.TWO_SEATS,
                                "clay",
                                "lin.wu.old@northwind.example",
                                "Lin Wu",
                                0,
                                "",
                                "Holds two seats."),
                        gap(
                                PeopleGap.Kind.SUGGESTED_ALIAS,
                                "clay",
                                "lena.holt@partner.example",
                                "Lena Holt",
                                0,
                                "lena.holt@northwind.example",
                                "One letter apart; never used by itself."),
                        gap(
                                PeopleGap.Kind.EXTERNAL_DOMAIN,
                                "clay",
                                "lena.holt@partner.example",
                                "Lena Holt",
                                0,
                                "",
                                "The domain partner.example is not ours.")),
                List.of(
                        new PeopleReport.PeopleSourceInfo("2026-10/people/bamboohr.csv", "bamboohr", 212),
                        new PeopleReport.PeopleSourceInfo("2026-10/people/google.csv", "google-workspace", 240)));
    }

    private static PeopleGap gap(
            PeopleGap.Kind kind, String app, String email, String name, int days, String suggestion, String text) {
        return new PeopleGap(
                kind,
                app,
                new Email(email),
                name,
                days == 0 ? Optional.empty() : Optional.of(days),
                new Email(suggestion),
                text);
    }
}
