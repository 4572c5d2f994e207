package io.seataudit.credit;

import io.seataudit.model.Email;
import java.util.List;
import java.util.Map;

/**
 * Everybody who is known by an address.
 *
 * @param members the people on the member list
 * @param others who is known from the people files; of members the list's own word counts
 */
public record KnownPeople(Map<Email, Who> members, Map<Email, Who> others) {
    private static final Who NOBODY = new Who("", List.of(), "", "");

    /** What is known of a person; a blank says nothing. Groups are those of the application. */
    public record Who(String name, List<String> groups, String department, String costCenter) {}

    /** What is known of whoever has this address; all blank: nothing. */
    public Who who(Email email) {
        Who member = members.get(email);
        return member != null ? member : others.getOrDefault(email, NOBODY);
    }

    /** Whether the address is on the member list. */
    public boolean onMemberList(Email email) {
        return members.containsKey(email);
    }
}
