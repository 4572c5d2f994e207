package io.seataudit.job;

import io.seataudit.model.ActivitySum;
import io.seataudit.model.Alias;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Connection;
import io.seataudit.model.ContractLine;
import io.seataudit.model.FileSummary;
import io.seataudit.model.GroupMembership;
import io.seataudit.model.IntegrationUsage;
import io.seataudit.model.Kind;
import io.seataudit.model.Licence;
import io.seataudit.model.McpUsage;
import io.seataudit.model.Member;
import io.seataudit.model.PersonRow;
import io.seataudit.model.Reject;
import io.seataudit.model.TableInfo;
import io.seataudit.model.UsageTally;
import io.seataudit.model.WorkbookUsage;
import io.seataudit.review.RecordedDecision;
import io.seataudit.store.StagedKind;

/** Every kind of rows that a run stages: those of its files by the name of their {@link Kind}, and what is made of them. */
final class StagedKinds {
    static final StagedKind<PersonRow> PEOPLE = rows(Kind.PEOPLE, PersonRow.class);
    static final StagedKind<Alias> ALIASES = rows(Kind.ALIASES, Alias.class);
    static final StagedKind<Member> MEMBERS = rows(Kind.MEMBERS, Member.class);
    static final StagedKind<GroupMembership> GROUPS = rows(Kind.GROUPS, GroupMembership.class);
    static final StagedKind<Connection> CONNECTIONS = rows(Kind.CONNECTIONS, Connection.class);
    static final StagedKind<TableInfo> TABLES = rows(Kind.TABLES, TableInfo.class);
    static final StagedKind<Licence> LICENCES = rows(Kind.LICENCES, Licence.class);
    static final StagedKind<ContractLine> CONTRACT = rows(Kind.CONTRACT, ContractLine.class);
    static final StagedKind<BillingLine> BILLING = rows(Kind.BILLING, BillingLine.class);
    static final StagedKind<WorkbookUsage> WORKBOOKS = rows(Kind.WORKBOOKS, WorkbookUsage.class);
    static final StagedKind<IntegrationUsage> INTEGRATIONS = rows(Kind.INTEGRATIONS, IntegrationUsage.class);
    static final StagedKind<McpUsage> MCP = rows(Kind.MCP, McpUsage.class);

    static final StagedKind<ActivitySum> ACTIVITY_SUM = new StagedKind<>("ACTIVITY_SUM", ActivitySum.class);

    /** Number of rows, and of those without an id that repeat another one. */
    static final StagedKind<long[]> USAGE_SUMS = new StagedKind<>("USAGE_SUMS", long[].class);

    static final StagedKind<UsageTally.OfMember> USAGE_MEMBER =
            new StagedKind<>("USAGE_MEMBER", UsageTally.OfMember.class);
    static final StagedKind<UsageTally.OfTable> USAGE_TABLE = new StagedKind<>("USAGE_TABLE", UsageTally.OfTable.class);
    static final StagedKind<UsageTally.OfName> USAGE_PROVIDER =
            new StagedKind<>("USAGE_PROVIDER", UsageTally.OfName.class);
    static final StagedKind<UsageTally.OfName> USAGE_ACTION = new StagedKind<>("USAGE_ACTION", UsageTally.OfName.class);
    static final StagedKind<UsageTally.OfDay> USAGE_DAY = new StagedKind<>("USAGE_DAY", UsageTally.OfDay.class);

    static final StagedKind<FileSummary> FILE = new StagedKind<>("FILE", FileSummary.class);
    static final StagedKind<Reject> REJECT = new StagedKind<>("REJECT", Reject.class);

    /** Why a file cannot be used at all. */
    static final StagedKind<String> REFUSAL = new StagedKind<>("REFUSAL", String.class);

    static final StagedKind<RecordedDecision> DECISION = new StagedKind<>("DECISION", RecordedDecision.class);

    private StagedKinds() {}

    /** The rows of a kind of files. Usage and activity have none: only their sums are staged. */
    static StagedKind<?> of(Kind kind) {
        return switch (kind) {
            case PEOPLE -> PEOPLE;
            case ALIASES -> ALIASES;
            case MEMBERS -> MEMBERS;
            case GROUPS -> GROUPS;
            case CONNECTIONS -> CONNECTIONS;
            case TABLES -> TABLES;
            case LICENCES -> LICENCES;
            case CONTRACT -> CONTRACT;
            case BILLING -> BILLING;
            case WORKBOOKS -> WORKBOOKS;
            case INTEGRATIONS -> INTEGRATIONS;
            case MCP -> MCP;
            case USAGE, ACTIVITY -> throw new IllegalArgumentException("rows of " + kind + " are never staged");
        };
    }

    private static <T> StagedKind<T> rows(Kind kind, Class<T> type) {
        return new StagedKind<>(kind.name(), type);
    }
}
