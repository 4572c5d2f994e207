package io.seataudit.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.report.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FocusExportTest {
    private static final String ALWAYS = "BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,"
            + "BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass,ChargeDescription,ChargePeriodEnd,"
            + "ChargePeriodStart,ContractedCost,EffectiveCost,InvoiceIssuerName,ListCost,PricingQuantity,PricingUnit,"
            + "ProviderName,PublisherName,ServiceCategory,ServiceName";
    private static final String FOR_COMMITMENTS = "CommitmentDiscountCategory,CommitmentDiscountId,"
            + "CommitmentDiscountName,CommitmentDiscountQuantity,CommitmentDiscountStatus,CommitmentDiscountType,"
            + "CommitmentDiscountUnit,ConsumedQuantity,ConsumedUnit,ContractedUnitPrice,ListUnitPrice,PricingCategory,"
            + "PricingCurrency,PricingCurrencyContractedUnitPrice,PricingCurrencyEffectiveCost,"
            + "PricingCurrencyListUnitPrice,SkuId,SkuMeter,SkuPriceDetails,SkuPriceId,SubAccountId,SubAccountName,Tags";

    @TempDir
    Path folder;

    @Test
    void the_columns_are_those_of_focus_and_then_our_own() throws Exception {
        List<String> columns = FocusTable.of(FocusScenario.file()).columns();

        assertThat(columns.subList(0, 21)).containsExactly(ALWAYS.split(","));
        assertThat(columns.subList(21, 44)).containsExactly(FOR_COMMITMENTS.split(","));
        assertThat(columns.subList(44, columns.size())).isNotEmpty().allMatch(name -> name.startsWith("x_"));
    }

    @Test
    void of_each_commitment_used_and_unused_are_the_purchase_to_the_cent() throws Exception {
        Map<String, BigDecimal> open = new TreeMap<>();
        for (Map<String, String> row : FocusTable.of(FocusScenario.file()).rows()) {
            String commitment = cell(row, "CommitmentDiscountId");
            if (!commitment.isEmpty()) {
                BigDecimal change = cell(row, "ChargeCategory").equals("Purchase")
                        ? number(row, "BilledCost")
                        : number(row, "EffectiveCost").negate();
                open.merge(commitment, change, BigDecimal::add);
            }
        }
        assertThat(open)
                .hasSize(3)
                .allSatisfy(
                        (commitment, rest) -> assertThat(rest).as(commitment).isZero());
    }

    @Test
    void a_purchase_has_no_effective_cost_and_an_unused_part_no_consumption() throws Exception {
        for (Map<String, String> row : FocusTable.of(FocusScenario.file()).rows()) {
            if (cell(row, "ChargeCategory").equals("Purchase")) {
                assertThat(number(row, "EffectiveCost")).isZero();
            }
            if (cell(row, "CommitmentDiscountStatus").equals("Unused")) {
                assertThat(cell(row, "ConsumedQuantity")).isEmpty();
            }
        }
    }

    @Test
    void quantity_times_unit_price_is_the_cost_to_the_last_digit() throws Exception {
        for (Map<String, String> row : FocusTable.of(FocusScenario.file()).rows()) {
            if (!cell(row, "PricingQuantity").isEmpty()) {
                assertThat(number(row, "PricingQuantity").multiply(number(row, "ContractedUnitPrice")))
                        .isEqualByComparingTo(number(row, "ContractedCost"));
                assertThat(number(row, "PricingQuantity").multiply(number(row, "ListUnitPrice")))
                        .isEqualByComparingTo(number(row, "ListCost"));
            }
        }
    }

    @Test
    void periods_end_before_the_day_that_is_written() throws Exception {
        Map<String, String> row = FocusTable.of(FocusScenario.file()).rows().get(0);

        assertThat(cell(row, "BillingPeriodStart")).isEqualTo("2026-10-01T00:00:00Z");
        assertThat(cell(row, "BillingPeriodEnd")).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(cell(row, "ChargePeriodStart")).isEqualTo("2026-10-06T00:00:00Z");
        assertThat(cell(row, "ChargePeriodEnd")).isEqualTo("2026-11-06T00:00:00Z");
    }

    @Test
    void what_was_billed_is_in_the_file_once() throws Exception {
        // Pool: 495.00 + 160.88 + 52.47 tax - 12.30 refund + 30.00 add-on = 726.05, and 123.5 credits of overage at
        // 0.0875 = 10.81. Seats: 7 x 1,000 a year is 7 x 83.33 = 583.31 a month, and 2 beyond at 83.33 = 166.66.
        BigDecimal billed = FocusTable.of(FocusScenario.file()).rows().stream()
                .map(row -> number(row, "BilledCost"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(billed).isEqualByComparingTo("1486.83");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_kept_text_and_a_negative_amount_a_number() throws Exception {
        List<Map<String, String>> rows = FocusTable.of(FocusScenario.file()).rows();

        assertThat(cell(rows.get(0), "ChargeDescription")).startsWith("'=cmd");
        assertThat(rows).anyMatch(row -> cell(row, "BilledCost").equals("-12.3"));
    }

    @Test
    void a_full_width_sign_behind_a_blank_is_guarded_as_in_the_other_files() {
        FocusRow row = new FocusRow().text(FocusColumn.ChargeDescription, " \uff1d1+1");

        assertThat(row.cells()).contains("' \uff1d1+1");
    }

    @Test
    void a_report_without_charges_has_a_header_only() throws IOException {
        StringWriter text = new StringWriter();
        new FocusExport().write(SampleReport.empty(), text);

        assertThat(text.toString()).startsWith("BilledCost,").hasLineCount(1);
    }

    @Test
    void the_same_report_gives_the_same_bytes_without_a_byte_order_mark() throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        new FocusExport().render(FocusScenario.report(), one);
        new FocusExport().render(FocusScenario.report(), other);

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.readString(one, StandardCharsets.UTF_8))
                .startsWith("BilledCost,")
                .contains("\r\n");
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(cell(row, column));
    }
}
