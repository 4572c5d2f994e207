package io.seataudit.intake;

import static io.seataudit.intake.IntakeFixture.context;
import static io.seataudit.intake.IntakeFixture.read;
import static io.seataudit.intake.IntakeFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Kind;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Member;
import io.seataudit.model.Reject;
import io.seataudit.model.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    @Test
    void a_member_in_canonical_columns_is_read_whole() throws Exception {
        String csv = """
                email,name,role,status,workspace,joined_on,last_active_on,department,licences,seat_price
                Ann@Northwind.example,Ann Lee,Owner,active,Sales,2025-01-15,2026-10-20,Growth,core;dialer,12.50
                """;

        Member ann = rows(Kind.MEMBERS, csv, context("clay"), Member.class).get(0);

        assertThat(ann.email().address()).isEqualTo("ann@northwind.example");
        assertThat(ann.role()).isEqualTo(Role.ADMIN);
        assertThat(ann.rawRole()).isEqualTo("Owner");
        assertThat(ann.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(ann.joinedOn()).contains(LocalDate.of(2025, 1, 15));
        assertThat(ann.lastActive()).isEqualTo(LastSeen.on(LocalDate.of(2026, 10, 20)));
        assertThat(ann.licences()).containsExactly("core", "dialer");
        assertThat(ann.seatPrice().orElseThrow()).isEqualByComparingTo("12.50");
        assertThat(ann.origin().line()).isEqualTo(2);
    }

    @Test
    void a_blank_last_active_is_unknown_and_the_words_for_never_are_never() throws Exception {
        String csv = """
                email,last_active_on
                ann@northwind.example,
                bob@northwind.example,Never logged in
                """;

        assertThat(rows(Kind.MEMBERS, csv, context("clay"), Member.class).stream()
                        .map(Member::lastActive))
                .containsExactly(LastSeen.UNKNOWN, LastSeen.NEVER);
    }

    @Test
    void a_bad_value_rejects_its_row_with_line_column_value_and_what_to_do() throws Exception {
        String csv = """
                email,Joined
                ann@northwind.example,2026-02-30
                bob@northwind.example,03/04/2026
                """;

        assertThat(read(Kind.MEMBERS, csv, context("clay")))
                .containsExactly(
                        new RowOutcome.Rejected(new Reject(
                                "2026-10/app/members.csv",
                                2,
                                "Joined",
                                "2026-02-30",
                                "is no day or time that exists; correct it in the export")),
                        new RowOutcome.Rejected(new Reject(
                                "2026-10/app/members.csv",
                                3,
                                "Joined",
                                "03/04/2026",
                                "can be day/month or month/day; declare which in audit.yml, apps: app: formats:"
                                        + " { dates: day-first } or { dates: month-first }")));
    }

    @Test
    void a_header_without_a_required_column_is_refused_with_the_line_that_maps_it() {
        assertThatThrownBy(() -> read(Kind.MEMBERS, "Emial;Role\na@b.example;Admin\n", context("clay")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessage("2026-10/app/members.csv: line 1: no column for email. Columns seen: Emial, Role."
                        + " The nearest is 'Emial'. If a column has another name here, say so in audit.yml, apps:"
                        + " app: columns: { members: { email: ['Emial'] } }");
    }

    @Test
    void an_unclosed_quote_refuses_the_file_with_the_line_on_which_it_opens() {
        String csv = """
                email,name
                ann@northwind.example,"Ann
                bob@northwind.example,Bob
                """;

        assertThatThrownBy(() -> read(Kind.MEMBERS, csv, context("clay")))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("line 2: a quote is opened here and never closed");
    }

    @Test
    void the_line_of_a_row_counts_newlines_within_quotes() throws Exception {
        String csv = "email,name\r\na@b.example,\"Ann\r\nLee\"\r\n\r\nc@d.example,Cid\r\n";

        assertThat(rows(Kind.MEMBERS, csv, context("clay"), Member.class).stream()
                        .map(member -> member.origin().line() + " " + member.name()))
                .containsExactly("2 Ann\nLee", "5 Cid");
    }
}
