package io.seataudit.people;

import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody who is known, merged from all people files; findings tell of contradictions between sources.
 *
 * @param byEmail every address of every person, aliases included
 * @param identities what addresses of one human being have in common ({@code rules.md#people-matching}): of every address
 *     that is known or has an alias the one by which its holder is known, also where no people file knows them
 * @param given whether people files were given at all
 * @param identityProviders the people sources that tell of accounts; empty unless one lists a whole directory
 */
public record Directory(
        List<Person> persons,
        Map<Email, Person> byEmail,
        Map<Email, Email> identities,
        boolean given,
        Set<String> identityProviders,
        List<Finding> findings) {}
