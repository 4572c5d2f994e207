package io.seataudit.people;

import io.seataudit.model.Email;
import io.seataudit.model.PersonRow;
import io.seataudit.model.PersonStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person in the making: the rows of all sources that speak of the same human being, in the order of the files. */
final class Identity {
    private final List<PersonRow> rows = new ArrayList<>();
    private final Set<Email> addresses = new LinkedHashSet<>();

    Identity(PersonRow row) {
        add(row);
    }

    void add(PersonRow row) {
        rows.add(row);
        addresses.add(row.workEmail());
    }

    void addAddress(Email address) {
        addresses.add(address);
    }

    void absorb(Identity other) {
        rows.addAll(other.rows);
        addresses.addAll(other.addresses);
    }

    List<PersonRow> rows() {
        return rows;
    }

    /** All addresses that are this person's, work addresses of the first row first. */
    Set<Email> addresses() {
        return addresses;
    }

    Email firstAddress() {
        return rows.get(0).workEmail();
    }

    boolean isWorkAddress(Email address) {
        return rows.stream().anyMatch(row -> row.workEmail().equals(address));
    }

    /** Two rows of one source with the same work address, but other ids and other names: two people, not one. */
    boolean isSomebodyElse(PersonRow row) {
        return rows.stream()
                .filter(known -> known.source().equals(row.source()))
                .anyMatch(known -> !known.id().isBlank()
                        && !row.id().isBlank()
                        && !known.id().equals(row.id())
                        && !NameKey.of(known.name()).equals(NameKey.of(row.name())));
    }

    /** No source knows both: they can be one person. */
    boolean isApartFrom(Identity other) {
        Set<String> sources = rows.stream().map(PersonRow::source).collect(Collectors.toSet());
        return other.rows.stream().map(PersonRow::source).noneMatch(sources::contains);
    }

    boolean hasNameOf(Identity other) {
        Set<NameKey> names = names();
        names.retainAll(other.names());
        return !names.isEmpty();
    }

    boolean isDeparted() {
        return rows.stream().allMatch(row -> row.status() == PersonStatus.DEPARTED);
    }

    private Set<NameKey> names() {
        return rows.stream()
                .map(row -> NameKey.of(row.name()))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }
}
