package io.seataudit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person, merged from all people files: HR wins on employment, the identity provider on account state.
 * {@code emails} are all known addresses, the work address first; {@code lastLogins} are per application id
 * (an empty id: the directory itself); {@code sources} are the profiles that know the person.
 */
public record Person(
        String id,
        List<Email> emails,
        String name,
        PersonStatus status,
        DirectoryAccount account,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate,
        Email managerEmail,
        String department,
        String costCenter,
        Map<String, LastSeen> lastLogins,
        List<String> sources) {

    /** The first of all addresses. */
    public Email workEmail() {
        return emails.get(0);
    }

    /** Whether the person has left by that day: departed, ended on or before it, or disabled at the provider. */
    public boolean hasLeft(LocalDate asOf) {
        return status == PersonStatus.DEPARTED
                || endDate.map(end -> !end.isAfter(asOf)).orElse(false)
                || account == DirectoryAccount.DISABLED;
    }
}
