package io.seataudit.intake.row;

import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Origin;
import io.seataudit.model.PeopleSource;
import io.seataudit.model.PersonRow;
import io.seataudit.model.PersonStatus;
import io.seataudit.vendor.HeaderKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of rosters.
 *
 * @param source the profile's name
 * @param apps application ids by the keys of the names under which a provider may list them
 */
public record PeopleRows(String source, PeopleSource sourceKind, LocalDate asOf, Map<String, String> apps)
        implements RowMapper {

    @Override
    public PersonRow map(Cells cells, Origin origin) throws BadField {
        Optional<LocalDate> start = cells.date("start_date");
        Optional<LocalDate> end = cells.date("end_date");
        return new PersonRow(
                origin,
                source,
                sourceKind,
                cells.requiredEmail("work_email"),
                cells.addressesAmong("other_emails"),
                cells.known("id"),
                AccountRows.name(cells),
                status(cells, start, end),
                cells.word("account", DirectoryAccount.class).orElse(DirectoryAccount.UNKNOWN),
                start,
                end,
                AccountRows.managerEmail(cells),
                cells.known("department"),
                cells.known("cost_center"),
                cells.known("worker_type"),
                cells.lastSeen("last_login"),
                app(cells.known("app")));
    }

    /**
     * Without a word, an HR file that has end dates tells by them: a blank one means employed
     * (rules.md#people-files-recognition). An identity provider knows accounts, not employment.
     */
    private PersonStatus status(Cells cells, Optional<LocalDate> start, Optional<LocalDate> end) throws BadField {
        Optional<PersonStatus> told = cells.word("status", PersonStatus.class);
        if (told.isPresent()) {
            return told.get();
        }
        if (sourceKind != PeopleSource.HR || !cells.has("end_date")) {
            return PersonStatus.UNKNOWN;
        }
        if (end.filter(day -> !day.isAfter(asOf)).isPresent()) {
            return PersonStatus.DEPARTED;
        }
        return start.filter(day -> day.isAfter(asOf)).isPresent() ? PersonStatus.PRE_HIRE : PersonStatus.ACTIVE;
    }

    private String app(String name) {
        return apps.getOrDefault(HeaderKey.ofWord(name), name);
    }
}
