package io.seataudit.audit;

import io.seataudit.credit.CreditFacts;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Connection;
import io.seataudit.model.ContractLine;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import io.seataudit.model.TableInfo;
import java.util.List;

/** The canonical rows of one application, each list in the order of its files. */
public record AppRows(Accounts accounts, Access access, Money money, CreditFacts.Sources use) {

    /** Who has an account, and what is known of its use; activity is one sum per member and product. */
    public record Accounts(List<Member> members, List<Licence> licences, List<ActivitySum> activity) {}

    /** What accounts can reach and own. */
    public record Access(List<GroupMembership> groups, List<Connection> connections, List<TableInfo> tables) {}

    /** What was agreed and what was billed, in the currencies of the files. */
    public record Money(List<ContractLine> contract, List<BillingLine> billing) {}
}
