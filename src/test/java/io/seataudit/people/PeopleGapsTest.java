package io.seataudit.people;

import static io.seataudit.people.Rows.hr;
import static io.seataudit.people.Rows.idp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Member;
import io.seataudit.model.Origin;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Role;
import io.seataudit.model.SeatStanding;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleGapsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-10-31");
    private static final String ADA = "ada@northwind.example";
    private final List<Member> members = new ArrayList<>();
    private final List<SeatStanding> seats = new ArrayList<>();
    private Set<String> ownDomains = Set.of();

    @Test
    void a_leaver_with_a_seat_is_told_with_the_days_since_the_last_one_at_work() {
        seat(ADA, "Ada", SeatStatus.DEPARTED);

        // 30 September to 31 October: 31 days.
        assertThat(gaps(new Rows().add(hr(ADA).status(PersonStatus.DEPARTED).ends("2026-09-30"))))
                .extracting(PeopleGap::kind, PeopleGap::app, PeopleGap::days)
                .containsExactly(tuple(PeopleGap.Kind.DEPARTED_WITH_SEAT, "clay", Optional.of(31)));
    }

    @Test
    void a_leaver_whose_account_the_application_has_ended_is_no_gap() {
        seat(ADA, "Ada", SeatStatus.DEPROVISIONED);

        assertThat(gaps(new Rows().add(hr(ADA).status(PersonStatus.DEPARTED).ends("2026-09-30"))))
                .isEmpty();
    }

    @Test
    void the_same_name_under_another_domain_is_suggested_as_an_alias_and_not_used() {
        seat("ada@gmail.example", "Lovelace, ADA", SeatStatus.UNMATCHED);

        assertThat(gaps(new Rows().add(hr(ADA).name("Ada Lovelace"))))
                .extracting(PeopleGap::kind, PeopleGap::suggestion)
                .containsExactly(
                        tuple(PeopleGap.Kind.NO_PERSON, Email.NONE),
                        tuple(PeopleGap.Kind.SUGGESTED_ALIAS, new Email(ADA)));
    }

    @Test
    void an_address_that_spells_the_name_is_enough_for_a_suggestion() {
        seat("ada.lovelace@gmail.example", "", SeatStatus.UNMATCHED);

        assertThat(gaps(new Rows().add(hr(ADA).name("Ada Lovelace"))))
                .extracting(PeopleGap::kind)
                .contains(PeopleGap.Kind.SUGGESTED_ALIAS);
    }

    @Test
    void nothing_is_suggested_in_the_same_domain_or_where_two_people_have_the_name() {
        seat("al@northwind.example", "Ada Lovelace", SeatStatus.UNMATCHED);
        assertThat(gaps(new Rows().add(hr(ADA).name("Ada Lovelace"))))
                .extracting(PeopleGap::kind)
                .containsExactly(PeopleGap.Kind.NO_PERSON);

        seats.clear();
        seat("al@gmail.example", "Ada Lovelace", SeatStatus.UNMATCHED);
        assertThat(gaps(new Rows()
                        .add(hr(ADA).name("Ada Lovelace"))
                        .add(hr("ada2@northwind.example").name("Ada Lovelace"))))
                .extracting(PeopleGap::kind)
                .containsExactly(PeopleGap.Kind.NO_PERSON);
    }

    @Test
    void nobody_is_missed_where_no_people_file_was_given() {
        seat(ADA, "Ada", SeatStatus.ACTIVE);

        assertThat(gaps(new Rows())).isEmpty();
    }

    @Test
    void two_seats_of_one_person_are_told_at_the_one_that_may_go() {
        seat("ada@old.example", "Ada", SeatStatus.DUPLICATE);
        seat(ADA, "Ada", SeatStatus.ACTIVE);

        assertThat(gaps(new Rows().add(hr(ADA)).alias(ADA, "ada@old.example")))
                .extracting(PeopleGap::kind, PeopleGap::email, PeopleGap::suggestion)
                .containsExactly(tuple(PeopleGap.Kind.TWO_SEATS, new Email("ada@old.example"), new Email(ADA)));
    }

    @Test
    void a_domain_that_is_not_ones_own_is_a_gap_only_where_the_own_ones_are_declared() {
        seat("gil@agency.example", "Gil", SeatStatus.ACTIVE);
        assertThat(gaps(new Rows().add(hr("gil@agency.example")))).isEmpty();

        ownDomains = Set.of("Northwind.example");
        assertThat(gaps(new Rows().add(hr("gil@agency.example"))))
                .extracting(PeopleGap::kind)
                .containsExactly(PeopleGap.Kind.EXTERNAL_DOMAIN);
    }

    @Test
    void contradictions_of_the_sources_are_gaps_too() {
        assertThat(gaps(new Rows()
                        .add(hr(ADA).status(PersonStatus.DEPARTED))
                        .add(idp(ADA).account(DirectoryAccount.ENABLED))))
                .extracting(PeopleGap::kind, PeopleGap::email)
                .containsExactly(tuple(PeopleGap.Kind.CONTRADICTION, new Email(ADA)));
    }

    @Test
    void an_enabled_account_after_the_end_date_is_a_contradiction_from_that_day_on() {
        Rows until = new Rows().add(hr(ADA).ends("2026-10-31")).add(idp(ADA).account(DirectoryAccount.ENABLED));
        Rows after = new Rows().add(hr(ADA).ends("2026-11-01")).add(idp(ADA).account(DirectoryAccount.ENABLED));

        assertThat(gaps(until)).extracting(PeopleGap::kind).containsExactly(PeopleGap.Kind.CONTRADICTION);
        assertThat(gaps(after)).isEmpty();
    }

    private List<PeopleGap> gaps(Rows rows) {
        return PeopleGaps.of(rows.directory(), AS_OF, List.of(new AppSeats("clay", members, seats, ownDomains)));
    }

    private void seat(String email, String name, SeatStatus status) {
        members.add(new Member(
                new Origin("members.csv", 2),
                new Email(email),
                name,
                Role.MEMBER,
                "",
                AccountStatus.ACTIVE,
                "",
                Optional.empty(),
                Optional.empty(),
                LastSeen.UNKNOWN,
                Email.NONE,
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                false));
        seats.add(new SeatStanding(
                "", new Email(email), status, status.recommendation(), Optional.empty(), Optional.empty()));
    }
}
