package io.seataudit.seat;

import io.seataudit.model.ActivitySum;
import io.seataudit.model.Connection;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.HazardCode;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Person;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the seat rules may look at for one application, beside the scope of its audit.
 *
 * @param members rows of the member list, several of which can be one seat
 * @param burn net credits per member in the period, for the jump of an owner
 */
public record SeatFacts(
        List<Member> members,
        Access access,
        Traces traces,
        Roster roster,
        VendorTraits vendor,
        List<Exemption> exemptions,
        Map<Email, Credits> burn) {

    /** What the application's accounts reach and own, each in the order of its file. */
    public record Access(
            List<GroupMembership> groups,
            List<Connection> connections,
            List<TableInfo> tables,
            List<WorkbookUsage> workbooks) {}

    /**
     * What was left behind by use, apart from the member list.
     *
     * @param completeFrom sources (as {@code usage}) declared complete, with the day from which they are
     */
    public record Traces(
            List<Licence> licences,
            List<ActivitySum> activity,
            UsageTally usage,
            Map<String, LocalDate> completeFrom) {}

    /**
     * Who belongs to the organisation.
     *
     * @param people every known address and the person behind it
     * @param identities of every address that is one of several the one by which its holder is known
     * @param given whether people files were given at all; without them nobody is unmatched
     * @param identityProviders the people sources that tell of accounts; empty unless one lists a whole directory
     * @param ownDomains domains of the organisation; empty: no domain is external
     */
    public record Roster(
            Map<Email, Person> people,
            Map<Email, Email> identities,
            boolean given,
            Set<String> identityProviders,
            Set<String> ownDomains) {

        /** What all addresses of one human being have in common. */
        public Email identity(Email address) {
            return identities.getOrDefault(address, address);
        }
    }

    /**
     * What the vendor's profile says of every seat.
     *
     * @param hazards those that every removal has with this vendor, as PASSWORD_LOGIN
     * @param crmMapped whether users are mapped to a CRM, so that a blank mapping means something
     * @param billedPerPerson whether a person is billed once, in however many workspaces (rules.md#billed-per-person)
     */
    public record VendorTraits(Set<HazardCode> hazards, boolean crmMapped, boolean billedPerPerson) {}
}
