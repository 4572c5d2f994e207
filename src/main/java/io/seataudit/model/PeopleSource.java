package io.seataudit.model;

/** Which of the two kinds of roster a people file is: HR wins on employment, the identity provider on account state. */
public enum PeopleSource {
    HR,
    IDENTITY_PROVIDER
}
