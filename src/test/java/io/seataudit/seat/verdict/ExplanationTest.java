package io.seataudit.seat.verdict;

import static io.seataudit.seat.Given.day;
import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccessScope;
import io.seataudit.model.Email;
import io.seataudit.model.HazardCode;
import io.seataudit.model.History;
import io.seataudit.seat.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String ADA = "ada@northwind.example";

    @Test
    void the_whole_text_of_an_inactive_seat() {
        Given given = new Given()
                .member(row(ADA).name("Ada Lovelace")
                        .workspace("Growth")
                        .joined("2025-01-10")
                        .active("2026-08-14"))
                .person(human(ADA).name("Ada Lovelace").starts("2024-03-01"))
                .connection("HubSpot", ADA, AccessScope.SPECIFIC, List.of(), List.of());
        given.vendorHazards.add(HazardCode.TWO_STEP_LEAVE);
        given.remembered.add(new History.RememberedSignal("", new Email(ADA), "idp", day("2026-07-01")));

        // 14 August to 31 October: 78 days; 1 July: 122; 10 January 2025: 659.
        assertThat(text(given, ADA)).isEqualTo("""
                        Ada Lovelace <ada@northwind.example>, MEMBER
                        Seat in clay, workspace Growth, as of 2026-10-31

                        Verdict: INACTIVE - not used for long
                        Recommended: free the seat
                        Why: Last sign on 2026-08-14 (members), 78 days ago; inactive from 45 days on.

                        Person
                          Ada Lovelace (bamboohr): employment active, account at the identity provider enabled
                          started on 2024-03-01

                        What the sources say
                          members   2026-08-14  78 days ago
                          history   2026-07-01  122 days ago, seen by an earlier audit at idp
                          nothing from usage, activity, licences, tables, idp

                        Rules, tried in this order; the first that applies decides
                           1 no  DEPROVISIONED           the application says active
                           2 no  LICENCE_ON_DEACTIVATED  the application says active, and no licence is held
                           3 no  EXEMPT                  no exemption is listed
                           4 no  DEPARTED                the people files tell of no leaving
                           5 no  UNMATCHED               matches a person in the people files
                           6 no  DUPLICATE               no other seat of the same person comes before this one
                           7 no  STALE_INVITE            no invitation is open
                           8 no  PENDING                 no invitation is open
                           9 no  ON_LEAVE                the people files tell of no leave
                          10 no  NEW                     joined on 2025-01-10, 659 days before the as-of date; new for 30 days
                          11 no  STALE_SOURCE            1 seat only; a frozen feed is told from 5 seats on
                          12 no  NEVER_ACTIVE            there is a sign of activity
                          13 no  UNKNOWN                 there is a sign of activity
                          14 yes INACTIVE                last sign on 2026-08-14 (members), 78 days ago; inactive from 45 days on

                        To mind
                          OWNS_CONNECTIONS: 1 connection runs on this login
                          TWO_STEP_LEAVE: to be ended at the identity provider and in the application

                        What a removal would do
                          1 connection breaks: HubSpot.

                        Steps
                          1. Hand over connections and recurring runs to a colleague.
                          2. Identity provider: take the application away; the person stays.
                          3. Application: deactivate the user.

                        Can reach
                          HubSpot (as its owner)
                        """);
    }

    @Test
    void an_alias_leads_to_the_seat() {
        Given given = new Given()
                .member(row(ADA).active("2026-10-20"))
                .person(human(ADA, "ada@old.example").name("Ada"));

        assertThat(text(given, "ADA@old.example")).startsWith("Ada <ada@northwind.example>, MEMBER\n");
    }

    @Test
    void somebody_who_is_not_on_the_list_is_told_as_such() {
        assertThat(text(new Given().member(row(ADA)), "zoe@northwind.example"))
                .isEqualTo("Nobody on the member list of clay has the address zoe@northwind.example.\n");
    }

    @Test
    void seats_in_two_workspaces_are_told_one_after_the_other() {
        Given given = new Given()
                .member(row(ADA).workspace("A").active("2026-10-20"))
                .member(row(ADA).workspace("B").active("2026-10-20"));

        assertThat(text(given, ADA)).contains("workspace A,").contains("workspace B,");
    }

    @Test
    void an_escape_sequence_in_a_name_does_not_reach_the_terminal() {
        Given given = new Given().member(row(ADA).name("Ada\u001b[31m\nroot").active("2026-10-20"));

        assertThat(text(given, ADA))
                .startsWith("Ada[31mroot <ada@northwind.example>")
                .doesNotContain("\u001b");
    }

    @Test
    void what_lies_after_the_as_of_date_is_shown_and_marked() {
        Given given = new Given().member(row(ADA).active("2026-11-02"));

        assertThat(text(given, ADA)).contains("members   2026-11-02  after the as-of date, does not count");
    }

    private static String text(Given given, String asked) {
        return Explanation.text(given.explained(asked));
    }
}
