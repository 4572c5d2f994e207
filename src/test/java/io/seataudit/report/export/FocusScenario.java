package io.seataudit.report.export;

import io.seataudit.charge.Charge;
import io.seataudit.charge.ChargeScenario;
import io.seataudit.model.BillingCycle;
import io.seataudit.model.BillingKind;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import io.seataudit.report.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The sample report with charges of every kind: a pool with a top-up, carried-over credits, tax, a refund; seats. */
final class FocusScenario {
    private FocusScenario() {}

    static String file() throws IOException {
        StringWriter text = new StringWriter();
        new FocusExport().write(report(), text);
        return text.toString();
    }

    static AuditReport report() {
        AuditReport sample = SampleReport.report();
        return new AuditReport(
                sample.schemaVersion(),
                sample.period(),
                sample.asOf(),
                sample.organization(),
                sample.currency(),
                List.of(
                        charged(sample.apps().get(0), pool()),
                        charged(sample.apps().get(1), seats())),
                sample.people(),
                sample.findings(),
                sample.checks(),
                sample.rows(),
                sample.previous(),
                sample.revision(),
                sample.headline(),
                sample.decisions(),
                sample.rejects(),
                sample.trend(),
                sample.evidence());
    }

    private static List<Charge> pool() {
        return new ChargeScenario()
                .billed(BillingKind.SUBSCRIPTION, "2026-10-06", "2026-11-05", "495.00", "6000")
                .billed(BillingKind.TOPUP, "2026-10-29", "2026-11-05", "160.88", "1500")
                .billed(BillingKind.TAX, "2026-10-06", "2026-11-05", "52.47", "")
                .billed(BillingKind.REFUND, "2026-10-06", "2026-11-05", "-12.30", "")
                .billed(BillingKind.ADDON, "2026-10-06", "2026-11-05", "30.00", "")
                .pool("8999.123456", "-123.5", "0.0875")
                .charges();
    }

    private static List<Charge> seats() {
        return new ChargeScenario()
                .seats("7", "1000", BillingCycle.YEARLY, "2026-03-15", 4, 5, 2)
                .charges();
    }

    private static AppReport charged(AppReport app, List<Charge> charges) {
        return new AppReport(
                app.id(),
                app.vendor(),
                app.name(),
                app.seats(),
                app.seatTotals(),
                app.meters(),
                app.plan(),
                app.modules(),
                app.groups(),
                app.connections(),
                app.coverage(),
                app.chargeback(),
                app.activationRate(),
                app.medianDaysToFirstUse(),
                app.money(),
                charges);
    }
}
