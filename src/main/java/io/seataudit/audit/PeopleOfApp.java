package io.seataudit.audit;

import io.seataudit.credit.KnownPeople;
import io.seataudit.credit.KnownPeople.Who;
import io.seataudit.model.Email;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import io.seataudit.people.Directory;
import io.seataudit.seat.Addresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of whoever may burn an application's credits: the member list's own word, then the directory's. */
final class PeopleOfApp {
    private PeopleOfApp() {}

    static KnownPeople known(TodaysSeats today, List<GroupMembership> groups, Directory directory) {
        Map<Email, Who> others = new HashMap<>();
        directory
                .byEmail()
                .forEach((email, person) ->
                        others.put(email, new Who(person.name(), List.of(), person.department(), person.costCenter())));
        return new KnownPeople(members(today.members(), groups(groups, today.addresses()), directory), others);
    }

    private static Map<Email, List<String>> groups(List<GroupMembership> rows, Addresses addresses) {
        Map<Email, List<String>> groups = new HashMap<>();
        for (GroupMembership membership : rows) {
            addresses
                    .seatsOf(membership.member())
                    .forEach(seat -> groups.computeIfAbsent(seat, email -> new ArrayList<>())
                            .add(membership.group()));
        }
        return groups;
    }

    private static Map<Email, Who> members(List<Member> rows, Map<Email, List<String>> groups, Directory directory) {
        Map<Email, Who> members = new HashMap<>();
        for (Member member : rows) {
            Optional<Person> person = Optional.ofNullable(directory.byEmail().get(member.email()));
            members.putIfAbsent(
                    member.email(),
                    new Who(
                            first(member.name(), person.map(Person::name)),
                            groups.getOrDefault(member.email(), List.of()).stream()
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            first(member.department(), person.map(Person::department)),
                            person.map(Person::costCenter).orElse("")));
        }
        return members;
    }

    private static String first(String own, Optional<String> other) {
        return own.isEmpty() ? other.orElse("") : own;
    }
}
