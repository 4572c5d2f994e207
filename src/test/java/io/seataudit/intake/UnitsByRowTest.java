package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seataudit.intake.csv.Limits;
import io.seataudit.model.BillingLine;
import io.seataudit.model.FileRows;
import io.seataudit.model.Kind;
import io.seataudit.model.Reject;
import io.seataudit.model.UsageTally;
import io.seataudit.usage.StepScan;
import io.seataudit.usage.UsageSource;
import io.seataudit.vendor.FileHints;
import io.seataudit.vendor.VendorProfiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units and signs that change from row to row, and usage files that need more than the scan understands. */
class UnitsByRowTest {
    private static final String METERED = """
            name: Metered
            economics: credit-pool
            formats: { decimal: dot }
            kinds:
              usage:
                leave-out: [{ rule: totals, header: User, is: [Total] }]
                columns:
                  occurred_at: { headers: [Day, Hour], take: join }
                  member_email: [Actor, User]
                  credits: { headers: [Amount], factor-by: [{ header: Unit, is: { credits: 1, millicredits: 0.001, actions: 0 } },
                                                             { header: Type, is: { use: 1, refund: -1 } }] }
                  actions: { headers: [Amount], factor-by: [{ header: Unit, is: { credits: 0, millicredits: 0, actions: 1 } }] }
              billing:
                columns:
                  amount: { headers: [Amount], factor-by: [{ header: Unit, is: { USD: 1, cents: 0.01 } }] }
            """;

    private final VendorProfiles profiles = VendorProfiles.with(Map.of("metered", METERED));
    private final IntakeContext context = IntakeFixture.context(profiles, "metered", FileHints.NONE);
    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void the_profile_is_free_of_problems() {
        assertThat(profiles.problems()).isEmpty();
    }

    @Test
    void usage_in_mixed_units_is_added_up_in_credits_and_actions() throws Exception {
        StepScan scan = scan("""
                Day,Hour,User,Actor,Amount,Unit,Type
                2026-10-05,23:30,ann@x.example,,1.5,credits,use

                2026-10-05,23:31,ann@x.example,,"2,500",millicredits,use
                2026-10-06,10:00,"svc
                x",ann@x.example,0.5,credits,refund
                2026-10-06,,ann@x.example,,3,actions,use
                2026-10-06,10:00,ann@x.example,,7,bananas,use
                ,,Total,,99,credits,use
                2026-10-06,10:00,ann@x.example,,free,credits,use
                2026-10-06,10:00,ann@x.example,,7
                """);

        // Credits: 1.5 + 2,500 thousandths - 0.5 = 3.5; actions: 3.
        UsageTally.OfMember ann = scan.tally().members().get(0);
        assertThat(ann.email().address()).isEqualTo("ann@x.example");
        assertThat(ann.days())
                .containsExactly(
                        new UsageTally.MemberDay(LocalDate.of(2026, 10, 5), 4_000_000, 0),
                        new UsageTally.MemberDay(LocalDate.of(2026, 10, 6), -500_000, 3_000_000));
        assertThat(scan.rows("2026-10/app/usage.csv"))
                .isEqualTo(new FileRows("2026-10/app/usage.csv", 8, 4, 0, 1, 0, 3));
    }

    @Test
    void a_reject_names_the_line_of_the_file_and_why() throws Exception {
        scan("""
                Day,Hour,User,Actor,Amount,Unit,Type
                2026-10-06,10:00,"ann
                x",ann@x.example,7,credits,use

                2026-10-06,10:00,ann@x.example,,7,bananas,use
                2026-10-06,10:00,ann@x.example,,free,credits,use
                03/04/2026,10:00,ann@x.example,,1,credits,use
                """);

        assertThat(rejects.stream().map(reject -> reject.line() + " " + reject.column()))
                .containsExactly("5 credits", "6 credits", "7 occurred_at");
        assertThat(rejects.stream().map(Reject::reason))
                .containsExactly(
                        "is no unit or kind that the profile knows; add it there to factor-by",
                        "is not a number; correct it in the export",
                        "can be day/month or month/day; declare which in audit.yml, apps: app: formats: { dates: day-first }"
                                + " or { dates: month-first }");
    }

    @Test
    void bills_in_dollars_and_cents_are_one_currency() throws Exception {
        String csv = """
                period_start,period_end,Amount,Unit,currency
                2026-10-01,2026-10-31,12.50,USD,USD
                2026-10-01,2026-10-31,1250,cents,USD
                """;

        assertThat(IntakeFixture.rows(Kind.BILLING, csv, context, BillingLine.class).stream()
                        .map(BillingLine::amount))
                .allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("12.50"));
    }

    @Test
    void a_file_without_the_column_that_tells_the_unit_is_refused() {
        assertThatThrownBy(() -> IntakeFixture.read(Kind.BILLING, "period_start,period_end,Amount,currency\n", context))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("the profile tells the unit of amounts by the column unit, which is not there");
    }

    private StepScan scan(String csv) throws Exception {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        UsageSource source = UsageSources.open(
                IntakeFixture.file(Kind.USAGE), () -> new ByteArrayInputStream(bytes), context, Limits.DEFAULT);
        StepScan scan = new StepScan(context.period(), context.asOf(), ZoneOffset.UTC, rejects::add);
        scan.read(source);
        return scan;
    }
}
