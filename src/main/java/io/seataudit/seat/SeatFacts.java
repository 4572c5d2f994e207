package io.seataudit.seat;

import io.seataudit.model.ActivitySum;
import io.seataudit.model.Connection;
import io.seataudit.model.Credits;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.HazardCode;
import io.seataudit.model.History;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.Period;
import io.seataudit.model.Person;
import io.seataudit.model.PolicySet;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything the seat rules may look at, for one application.
 *
 * @param people every known address and the person behind it; empty with {@code peopleGiven} false: no roster was given
 * @param vendorHazards hazards that every removal has with this vendor (its profile says so), as PASSWORD_LOGIN
 * @param completeFrom sources (as {@code usage}) declared complete, with the day from which they are
 * @param ownDomains domains of the organisation; empty: no domain is external
 * @param burn net credits per member in the period, for the jump of an owner
 * @param crmMapped whether the vendor maps users to a CRM (so that a blank mapping means something)
 */
public record SeatFacts(
        String app,
        Period period,
        LocalDate asOf,
        List<Member> members,
        List<GroupMembership> groups,
        List<Connection> connections,
        List<TableInfo> tables,
        List<WorkbookUsage> workbooks,
        List<Licence> licences,
        List<ActivitySum> activity,
        UsageTally usage,
        Map<Email, Person> people,
        boolean peopleGiven,
        PolicySet policies,
        List<Exemption> exemptions,
        Set<HazardCode> vendorHazards,
        Map<String, LocalDate> completeFrom,
        Set<String> ownDomains,
        Map<Email, Credits> burn,
        boolean crmMapped,
        History history) {}
