package io.seataudit.audit;

import io.seataudit.credit.CreditFacts;
import io.seataudit.credit.Exhaustion;
import io.seataudit.credit.MeterReport;
import io.seataudit.model.McpUsage;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import io.seataudit.seat.Addresses;

/**
 * Brings what was burned under any address of a person to the one at which the person has a seat, so that nobody burns
 * as a stranger beside themselves (rules.md#one-person-many-addresses).
 */
final class BurnAtHome {
    private final Addresses addresses;

    BurnAtHome(Addresses addresses) {
        this.addresses = addresses;
    }

    CreditFacts.Sources of(CreditFacts.Sources sources) {
        return new CreditFacts.Sources(
                of(sources.usage()),
                sources.usageGiven(),
                sources.workbooks().stream()
                        .map(workbook -> new WorkbookUsage(
                                workbook.origin(),
                                workbook.name(),
                                workbook.recurring(),
                                addresses.home(workbook.owner()),
                                workbook.used()))
                        .toList(),
                sources.integrations(),
                sources.mcp().stream()
                        .map(mcp -> new McpUsage(
                                mcp.origin(), addresses.home(mcp.email()), mcp.name(), mcp.limit(), mcp.used()))
                        .toList());
    }

    Exhaustion.Moment of(Exhaustion.Moment moment) {
        return new Exhaustion.Moment(
                moment.at(),
                moment.onTheDay().stream()
                        .map(each -> new MeterReport.BeforeAndAfter(
                                addresses.home(each.email()), each.before(), each.after()))
                        .toList());
    }

    private UsageTally of(UsageTally usage) {
        return new UsageTally(
                usage.members().stream()
                        .map(member -> new UsageTally.OfMember(
                                member.workspace(),
                                addresses.home(member.email()),
                                member.lastOn(),
                                member.days(),
                                member.rows(),
                                member.undated()))
                        .toList(),
                usage.tables(),
                usage.providers(),
                usage.actions(),
                usage.days(),
                usage.rows(),
                usage.identicalWithoutId());
    }
}
