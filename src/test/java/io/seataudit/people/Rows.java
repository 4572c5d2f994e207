package io.seataudit.people;

import io.seataudit.model.Alias;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Origin;
import io.seataudit.model.PeopleSource;
import io.seataudit.model.PersonRow;
import io.seataudit.model.PersonStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects people rows for a test; whatever is not said is unknown. */
final class Rows {
    private final List<PersonRow> rows = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();

    Rows alias(String email, String alias) {
        aliases.add(
                new Alias(new Origin("people/aliases.csv", aliases.size() + 2), new Email(email), new Email(alias)));
        return this;
    }

    Rows add(Row row) {
        rows.add(row.build(rows.size() + 2));
        return this;
    }

    Directory directory() {
        return DirectoryBuilder.build(rows, aliases, !rows.isEmpty());
    }

    static Row hr(String email) {
        return new Row("bamboohr", PeopleSource.HR, email);
    }

    static Row idp(String email) {
        return new Row("google-workspace", PeopleSource.IDENTITY_PROVIDER, email);
    }

    static Row okta(String email, String app, LastSeen login) {
        Row row = new Row("okta", PeopleSource.IDENTITY_PROVIDER, email);
        row.app = app;
        row.login = login;
        return row;
    }

    /** One row in the making. */
    static final class Row {
        private final String source;
        private final PeopleSource kind;
        private final Email email;
        private List<Email> others = List.of();
        private String id = "";
        private String name = "";
        private PersonStatus status = PersonStatus.UNKNOWN;
        private DirectoryAccount account = DirectoryAccount.UNKNOWN;
        private Optional<LocalDate> start = Optional.empty();
        private Optional<LocalDate> end = Optional.empty();
        private String department = "";
        private LastSeen login = LastSeen.UNKNOWN;
        private String app = "";

        private Row(String source, PeopleSource kind, String email) {
            this.source = source;
            this.kind = kind;
            this.email = new Email(email);
        }

        Row others(String address) {
            others = List.of(new Email(address));
            return this;
        }

        Row id(String text) {
            id = text;
            return this;
        }

        Row name(String text) {
            name = text;
            return this;
        }

        Row status(PersonStatus value) {
            status = value;
            return this;
        }

        Row account(DirectoryAccount value) {
            account = value;
            return this;
        }

        Row starts(String iso) {
            start = Optional.of(LocalDate.parse(iso));
            return this;
        }

        Row ends(String iso) {
            end = Optional.of(LocalDate.parse(iso));
            return this;
        }

        Row department(String text) {
            department = text;
            return this;
        }

        Row login(LastSeen word) {
            login = word;
            return this;
        }

        private PersonRow build(long line) {
            return new PersonRow(
                    new Origin("people/" + source + ".csv", line),
                    source,
                    kind,
                    email,
                    others,
                    id,
                    name,
                    status,
                    account,
                    start,
                    end,
                    Email.NONE,
                    department,
                    "",
                    "",
                    login,
                    app);
        }
    }
}
