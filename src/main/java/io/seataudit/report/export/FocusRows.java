package io.seataudit.report.export;

import static io.seataudit.report.export.FocusColumn.*;

import io.seataudit.charge.Charge;
import io.seataudit.charge.ChargeKind;
import io.seataudit.report.AppReport;
import io.seataudit.report.AuditReport;
import java.math.BigDecimal;
import java.util.Locale;

/** Maps charges to FOCUS 1.2 columns. The vendor bills for itself: issuer, provider and publisher are one. */
final class FocusRows {
    private final AuditReport report;
    private final AppReport app;

    FocusRows(AuditReport report, AppReport app) {
        this.report = report;
        this.app = app;
    }

    FocusRow row(Charge charge) {
        FocusRow row = new FocusRow();
        account(row);
        row.number(BilledCost, charge.billed())
                .number(EffectiveCost, charge.effective())
                .text(ChargeCategory, category(charge.kind()))
                .text(ChargeDescription, charge.description())
                .day(ChargePeriodStart, charge.from())
                .day(ChargePeriodEnd, charge.to().plusDays(1))
                .number(PricingCurrencyEffectiveCost, charge.effective())
                .text(x_Accrued, charge.accrued() ? "true" : "false")
                .text(x_InvoiceId, charge.invoiceId());
        switch (charge.kind()) {
            case TAX, CREDIT -> row.number(ContractedCost, charge.billed()).number(ListCost, charge.billed());
            case PURCHASE -> {
                price(row, BigDecimal.ONE, "Count", charge.billed());
                sku(row, charge, "Standard");
                commitment(row, charge);
            }
            case USED, UNUSED -> {
                price(row, charge.quantity(), charge.unit(), charge.unitPrice());
                sku(row, charge, "Committed");
                commitment(row, charge);
                row.text(CommitmentDiscountStatus, charge.kind() == ChargeKind.USED ? "Used" : "Unused");
            }
            case CARRIED_OVER, OVERAGE, FLAT -> {
                price(row, charge.quantity(), charge.unit(), charge.unitPrice());
                sku(row, charge, charge.kind() == ChargeKind.CARRIED_OVER ? "Other" : "Standard");
            }
        }
        if (consumes(charge.kind())) {
            row.number(ConsumedQuantity, charge.quantity()).text(ConsumedUnit, charge.unit());
        }
        return row;
    }

    private void account(FocusRow row) {
        String vendor = app.vendor().isEmpty() ? app.id() : app.vendor();
        row.text(BillingAccountId, report.organization())
                .text(BillingAccountName, report.organization())
                .text(BillingCurrency, report.currency())
                .day(BillingPeriodStart, report.period().firstDay())
                .day(BillingPeriodEnd, report.period().lastDay().plusDays(1))
                .text(InvoiceIssuerName, vendor)
                .text(ProviderName, vendor)
                .text(PublisherName, vendor)
                .text(ServiceCategory, "Business Applications")
                .text(ServiceName, vendor)
                .text(PricingCurrency, report.currency())
                .text(SubAccountId, app.id())
                .text(SubAccountName, app.name());
    }

    /** The unit price times the quantity is the cost, to the last digit; nothing is known of a list price beside it. */
    private static void price(FocusRow row, BigDecimal quantity, String unit, BigDecimal unitPrice) {
        BigDecimal cost = quantity.multiply(unitPrice);
        row.number(PricingQuantity, quantity)
                .text(PricingUnit, unit)
                .number(ContractedUnitPrice, unitPrice)
                .number(ListUnitPrice, unitPrice)
                .number(PricingCurrencyContractedUnitPrice, unitPrice)
                .number(PricingCurrencyListUnitPrice, unitPrice)
                .number(ContractedCost, cost)
                .number(ListCost, cost);
    }

    private void sku(FocusRow row, Charge charge, String pricing) {
        String product = charge.product().isEmpty() ? app.id() : app.id() + "/" + charge.product();
        String sku = charge.sku().isEmpty() ? product : product + "/" + charge.sku();
        row.text(PricingCategory, pricing)
                .text(SkuId, sku)
                .text(SkuPriceId, sku + "/" + charge.kind().name().toLowerCase(Locale.ROOT))
                .text(SkuMeter, charge.unit());
    }

    private static void commitment(FocusRow row, Charge charge) {
        row.text(CommitmentDiscountCategory, "Usage")
                .text(CommitmentDiscountId, charge.commitment())
                .text(CommitmentDiscountName, charge.description())
                .number(CommitmentDiscountQuantity, charge.quantity())
                .text(CommitmentDiscountType, charge.unit().equals("Users") ? "Seats" : "Prepaid credits")
                .text(CommitmentDiscountUnit, charge.unit());
    }

    private static String category(ChargeKind kind) {
        return switch (kind) {
            case PURCHASE -> "Purchase";
            case USED, UNUSED, CARRIED_OVER, OVERAGE, FLAT -> "Usage";
            case TAX -> "Tax";
            case CREDIT -> "Credit";
        };
    }

    private static boolean consumes(ChargeKind kind) {
        return switch (kind) {
            case USED, CARRIED_OVER, OVERAGE, FLAT -> true;
            case PURCHASE, UNUSED, TAX, CREDIT -> false;
        };
    }
}
