package io.seataudit.model;

import java.util.Optional;

/**
 * What a {@link Finding} is about. Its name is printed in the report's JSON and page and is part of the finding's id, so
 * a name, once published, stays. {@code .github/docs/findings.md} lists all of them.
 */
public enum FindingCode {
    DEPARTED_WITH_SEAT(
            Level.CRITICAL,
            new Other(Level.WARNING, "where the removal is held for review"),
            "Somebody who has left the company still has a seat, which costs money and is a way in.",
            "Remove the seat as its steps say; where it is held for review, settle that first."),
    LAST_ADMIN(
            Level.WARNING,
            "The seat of the last administrator is in question: nobody could administer the application without it.",
            "Appoint another administrator before the seat is touched."),
    FEWER_THAN_TWO_ADMINS(
            Level.WARNING,
            "Fewer than two active administrators: when one account is lost, nobody can administer the application.",
            "Appoint a second administrator who is at work."),
    ROWS_MERGED(
            Level.INFO,
            new Other(Level.WARNING, "where the rows contradict each other on the account's state"),
            "Several rows of the member list are the same account and were counted as one seat.",
            "Nothing, where they agree; else look the account up in the application."),
    STALE_SOURCE(
            Level.WARNING,
            "The source of activity seems to have stopped, so nobody's silence proves that a seat is unused.",
            "Take a fresh export of activity and run the month again."),
    SOURCE_TELLS_LITTLE(
            Level.WARNING,
            "More than half of an application's seats show no sign of any kind, so that nothing can be said of them.",
            "Give the source that the finding names, or ask the holders."),
    AFTER_AS_OF(
            Level.INFO,
            "A source knows only of activity after the as-of date, which does not count.",
            "Take exports at the as-of date, or state the day on which they were taken as the as-of date."),
    GROUPS_TO_MEND(
            Level.INFO,
            "Groups of the application have something to mend, which the tab on access lists.",
            "Go through the listed groups with whoever administers the application."),
    CONNECTIONS_TO_MEND(
            Level.WARNING,
            "Connections to other systems have something to mend, as an owner who has left.",
            "Give each listed connection an owner who is employed, or close it."),
    SEAT_CAME_BACK(
            Level.WARNING,
            "A seat that was gone in the audited period before is on the list again and costs money again.",
            "Ask who brought it back; end it where it comes from, as the CRM record of a sync."),
    OWNERSHIP_JUMP(
            Level.WARNING,
            "Somebody's tables or burn at least doubled in the month in which a colleague left: work was passed on.",
            "Ask the owner whether the work is theirs; what nobody needs any more can be stopped."),
    EXEMPTION_FOR_NOBODY(
            Level.INFO,
            "An exemption names an address that is not on the member list.",
            "Correct the address or delete the row from the exemptions."),
    EXEMPTION_EXPIRED(
            Level.WARNING,
            "An exemption has run out, and its seat is judged like any other.",
            "Renew the exemption or decide about the seat."),
    EXEMPT_LEAVER(
            Level.WARNING,
            "An exemption keeps the seat of somebody who has left the company.",
            "End the exemption, or state a reason and a day on which it ends."),
    LICENCE_WITHOUT_SEAT(
            Level.WARNING,
            "A licence is held by an address that is not on the member list.",
            "Take the licence back, or take a member list that is complete."),
    LICENCE_ON_INVITED(
            Level.WARNING,
            "An account that was only invited takes up a licence.",
            "Have the invitation accepted or withdraw it."),
    LICENCE_KEPT(
            Level.WARNING,
            "An account that is deactivated in one product still takes up its licence there.",
            "Take the licence away."),
    LICENCE_UNUSED(
            Level.INFO,
            "Licences show no use, although the export tells of the use of others.",
            "Ask the holders, and give the licences to somebody else or return them."),
    SHARED_ADDRESS(
            Level.WARNING,
            "Two people claim the same address, so that a seat could be judged by somebody else's employment.",
            "Correct the people list, or say in the alias file whose address it is."),
    ALIAS_CONFLICT(
            Level.WARNING,
            "A row of the alias file contradicts another one or the people lists, and is not used.",
            "Correct the row of the alias file."),
    ACCOUNT_CONTRADICTION(
            Level.WARNING,
            "One identity provider says that an account is enabled, another one that it is disabled; taken as enabled.",
            "Find out which is right and correct the other."),
    EMPLOYMENT_TWICE(
            Level.INFO,
            "HR lists a person more than once with different employment; the row that is not over counts.",
            "Have the superseded row corrected, unless the person came back."),
    LEAVER_ENABLED(
            Level.WARNING,
            "HR says departed, but the account at the identity provider is still enabled.",
            "Have the account disabled."),
    EMPLOYEE_DISABLED(
            Level.WARNING,
            "HR says employed, but the account at the identity provider is disabled.",
            "Ask HR whether the person has left; else have the account enabled."),
    NO_IDP_ACCOUNT(
            Level.WARNING,
            "HR knows a person who holds a seat, but no identity provider does: nothing central locks the account.",
            "Find out why there is no account; if the person has left, remove the seat."),
    POOL_UNKNOWN(
            Level.WARNING,
            "Nothing says how many credits were bought, so the ledger shows only what was used.",
            "Name the plan in audit.yml or give billing rows."),
    OPENING_AFTER_GAP(
            Level.WARNING,
            "The month before was not audited, so the ledger opens with an older balance.",
            "Audit the months between first, then run this one again."),
    OPENING_UNKNOWN(
            Level.INFO, "No opening balance is known, so the ledger opens at 0.", "Give opening-balance in audit.yml."),
    POOL_EXHAUSTED(
            Level.CRITICAL,
            "The pool ran dry in the period: work stops until it is topped up or renewed.",
            "Top up, or find out who burned most and move to a plan that fits."),
    POOL_ALARM(
            Level.WARNING,
            "The use of the pool passed a threshold of audit.yml in the period.",
            "Look at the burn-down and the forecast; plan a top-up or slow down."),
    USE_BEYOND_BALANCE(
            Level.WARNING,
            "The rows say that more was used than the pool held, which the vendor does not allow.",
            "Look for a missing grant, top-up or opening balance, and for rows that are counted twice."),
    POOL_WILL_RUN_DRY(
            Level.WARNING,
            "At the present pace the pool runs dry before its cycle ends.",
            "Plan a top-up or slow down before that day."),
    CREDITS_FORFEITED(
            Level.WARNING,
            "Credits that were paid for were lost at the renewal.",
            "Compare the plans: a smaller grant may do."),
    PRICE_UNKNOWN(
            Level.INFO,
            "The price of a credit or of a licence is not known, so no money is shown for it.",
            "Give billing rows with credits_granted or a price in audit.yml; unit_price in the contract file."),
    TOPUP_WITHOUT_CREDITS(
            Level.WARNING,
            "A top-up was billed without saying how many credits it bought, so the ledger lacks them.",
            "Fill credits_granted in the billing row."),
    USE_WITHOUT_DATES(
            Level.INFO,
            "Burn is known only as totals without days, so there is no forecast.",
            "Give a usage file with one row for each use."),
    CONTROL_TOTAL_DIFFERS(
            Level.INFO,
            "The vendor's own total of the credits differs from that of the rows.",
            "See whether both cover the same days; take the exports again at the same time."),
    BURN_DOUBLED(
            Level.WARNING,
            "At least twice as much was used as in the period audited before.",
            "Look at the burn by member and table, and ask whether it will stay so."),
    BURN_SPIKE(
            Level.WARNING,
            "Some days or people burned far more than is usual for them.",
            "Ask who is named what was run, and whether it was meant."),
    TOP_MEMBER_SHARE(
            Level.WARNING,
            "One person burned half of everything or more.",
            "Ask what it is for; a limit or a pool of its own may help."),
    MEMBER_BURN_DOUBLED(
            Level.WARNING,
            "Somebody with a share that matters burned at least twice as much as in the period audited before.",
            "Ask what has changed and whether it will stay so."),
    BURN_NOT_ON_MEMBER_LIST(
            Level.WARNING,
            "Somebody who is not on the member list used credits or actions.",
            "Find out whose account it is; it may be that of somebody who has left."),
    PLAN_RATE_MISSING(
            Level.WARNING,
            "The plans are priced in a currency without a rate, so they cannot be compared.",
            "Add a rate for it under rates in audit.yml."),
    PLAN_UNKNOWN(
            Level.INFO, "The plan held is not known, so no saving can be told.", "Name it under plan in audit.yml."),
    PLAN_DOES_NOT_FIT(
            Level.WARNING,
            "Today's plan does not fit the use of the period, or cannot be compared.",
            "Read the reason; choose a plan that fits, or give what is missing."),
    PLAN_CHEAPER(
            Level.INFO,
            "Another plan would have cost less for the use of this month.",
            "See whether other months agree before the plan is changed."),
    RATE_MISSING(
            Level.WARNING,
            "Contract lines are in a currency without a rate, so they are in no sum.",
            "Add a rate for it under rates in audit.yml."),
    NO_RATE(
            Level.WARNING,
            "A billing row is in a currency without a rate, so it is in no sum.",
            "Add a rate for it under rates in audit.yml."),
    OVER_USE(
            Level.WARNING,
            "More licences are assigned than the contract has; a true-up may be due.",
            "Take licences back or order the missing ones before the vendor counts."),
    UNASSIGNED_LICENCES(
            Level.INFO,
            "Purchased licences are assigned to nobody.",
            "Give them to whoever asks next, and order fewer at the renewal."),
    NOT_UNDER_CONTRACT(
            Level.WARNING,
            "Licences are assigned for which no contract line is in force.",
            "Add the line to the contract file, or ask the vendor what is owed."),
    PRICE_ESTIMATED(
            Level.INFO,
            "No contract gives the price of a licence, so its money is an estimate.",
            "Give unit_price in the contract file."),
    LICENCES_ASSUMED(
            Level.INFO,
            "No licence rows were given, so that every account that is not closed counts as one licence.",
            "Give the licence export of the application."),
    LICENCES_REPEATED(
            Level.INFO,
            "Licence rows repeat one of the same address and module; each is counted once.",
            "Nothing, unless the export should not have them twice."),
    NOTICE_DEADLINE_PASSED(
            Level.WARNING,
            "The day by which notice had to be given has passed, and unneeded licences stay on the bill.",
            "Ask the vendor for a reduction all the same, and put the next deadline into the calendar."),
    NOTICE_DEADLINE_NEAR(
            Level.WARNING,
            "The day by which notice has to be given is near, and some licences are not needed.",
            "Give notice by that day."),
    FILE_NOT_READ(
            Level.WARNING,
            "A file or folder of the data was not read.",
            "Name or place it as the README says, or take it out of the data folder.");

    /**
     * A second level that a finding of this code may have.
     *
     * @param where when it has it, to follow the level in a sentence
     */
    public record Other(Level level, String where) {}

    private final Level level;
    private final Level otherLevel;
    private final String otherWhere;
    private final String meaning;
    private final String action;

    FindingCode(Level level, String meaning, String action) {
        this(level, new Other(level, ""), meaning, action);
    }

    FindingCode(Level level, Other other, String meaning, String action) {
        this.level = level;
        this.otherLevel = other.level();
        this.otherWhere = other.where();
        this.meaning = meaning;
        this.action = action;
    }

    /** The level of a finding of this code, unless it says otherwise. */
    public Level level() {
        return level;
    }

    /** The other level that it may have, and where; empty for almost all. */
    public Optional<Other> other() {
        return otherLevel == level ? Optional.empty() : Optional.of(new Other(otherLevel, otherWhere));
    }

    /** Whether a finding of this code may have this level. */
    public boolean mayBe(Level asked) {
        return asked == level || asked == otherLevel;
    }

    /** What a finding of this code says, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, in one sentence. */
    public String action() {
        return action;
    }
}
