package io.seataudit.vendor;

import io.seataudit.model.PeopleSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One form in which a source writes a kind of file.
 *
 * @param recognisedBy alternatives; a file has this form when all header keys of one alternative are there
 * @param columns a rule for every canonical column of the kind
 * @param required groups of columns of which one must be there
 * @param undated whether rows have no date, so that they belong to the period of their folder
 */
public record FileShape(
        String name,
        List<Set<String>> recognisedBy,
        PeopleSource peopleSource,
        Map<String, ColumnRule> columns,
        List<List<String>> required,
        List<LeaveOutRule> leaveOut,
        boolean undated) {

    /** How many header keys of the best alternative that is wholly there; 0: not recognised. */
    public int recognition(Set<String> headerKeys) {
        return recognisedBy.stream()
                .filter(headerKeys::containsAll)
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }
}
