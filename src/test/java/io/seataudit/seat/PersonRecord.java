package io.seataudit.seat;

import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person in the making. */
public final class PersonRecord {
    private final List<Email> emails;
    private String name = "";
    private PersonStatus status = PersonStatus.ACTIVE;
    private DirectoryAccount account = DirectoryAccount.ENABLED;
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private Map<String, LastSeen> logins = Map.of();
    private List<String> sources = List.of("bamboohr");

    PersonRecord(String... addresses) {
        emails = Arrays.stream(addresses).map(Email::new).toList();
    }

    public PersonRecord name(String text) {
        name = text;
        return this;
    }

    public PersonRecord status(PersonStatus value) {
        status = value;
        return this;
    }

    public PersonRecord account(DirectoryAccount value) {
        account = value;
        return this;
    }

    public PersonRecord starts(String iso) {
        start = Optional.of(LocalDate.parse(iso));
        return this;
    }

    public PersonRecord ends(String iso) {
        end = Optional.of(LocalDate.parse(iso));
        return this;
    }

    public PersonRecord login(LastSeen word) {
        logins = Map.of("clay", word);
        return this;
    }

    public PersonRecord sources(String... names) {
        sources = List.of(names);
        return this;
    }

    public Person build() {
        return new Person("", emails, name, status, account, start, end, Email.NONE, "", "", logins, sources);
    }
}
