package io.seataudit.job;

import io.seataudit.model.ActivitySum;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Connection;
import io.seataudit.model.ContractLine;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.Kind;
import io.seataudit.model.Licence;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Member;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import io.seataudit.store.StagedRows;
import java.util.List;

/** The canonical rows of one application, as the reading steps staged them. */
record AppFacts(
        List<Member> members,
        List<GroupMembership> groups,
        List<Connection> connections,
        List<TableInfo> tables,
        List<Licence> licences,
        List<ContractLine> contract,
        List<BillingLine> billing,
        List<WorkbookUsage> workbooks,
        List<IntegrationUsage> integrations,
        List<McpUsage> mcp,
        List<ActivitySum> activity,
        UsageTally usage) {

    /** Reads everything that a run has staged for the application. */
    static AppFacts load(StagedRows staged, long runId, String app) {
        return new AppFacts(
                staged.all(runId, app, Kind.MEMBERS.name(), Member.class),
                staged.all(runId, app, Kind.GROUPS.name(), GroupMembership.class),
                staged.all(runId, app, Kind.CONNECTIONS.name(), Connection.class),
                staged.all(runId, app, Kind.TABLES.name(), TableInfo.class),
                staged.all(runId, app, Kind.LICENCES.name(), Licence.class),
                staged.all(runId, app, Kind.CONTRACT.name(), ContractLine.class),
                staged.all(runId, app, Kind.BILLING.name(), BillingLine.class),
                staged.all(runId, app, Kind.WORKBOOKS.name(), WorkbookUsage.class),
                staged.all(runId, app, Kind.INTEGRATIONS.name(), IntegrationUsage.class),
                staged.all(runId, app, Kind.MCP.name(), McpUsage.class),
                staged.all(runId, app, StagedKinds.ACTIVITY_SUM, ActivitySum.class),
                usage(staged, runId, app));
    }

    private static UsageTally usage(StagedRows staged, long runId, String app) {
        List<long[]> sums = staged.all(runId, app, StagedKinds.USAGE_SUMS, long[].class);
        if (sums.isEmpty()) {
            return UsageTally.EMPTY;
        }
        return new UsageTally(
                staged.all(runId, app, StagedKinds.USAGE_MEMBER, UsageTally.OfMember.class),
                staged.all(runId, app, StagedKinds.USAGE_TABLE, UsageTally.OfTable.class),
                staged.all(runId, app, StagedKinds.USAGE_PROVIDER, UsageTally.OfName.class),
                staged.all(runId, app, StagedKinds.USAGE_ACTION, UsageTally.OfName.class),
                staged.all(runId, app, StagedKinds.USAGE_DAY, UsageTally.OfDay.class),
                sums.get(0)[0],
                sums.get(0)[1]);
    }
}
