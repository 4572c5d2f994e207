package io.seataudit.people;

import io.seataudit.model.Email;
import io.seataudit.model.Finding;
import io.seataudit.model.Person;
import java.util.List;
import java.util.Map;

/**
 * Everybody who is known, merged from all people files. {@code byEmail} has every address of every person, aliases
 * included; {@code given} is false when no roster was given at all; findings tell of contradictions between sources.
 */
public record Directory(List<Person> persons, Map<Email, Person> byEmail, boolean given, List<Finding> findings) {}
