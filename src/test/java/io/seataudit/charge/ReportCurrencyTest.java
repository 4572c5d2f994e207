package io.seataudit.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.seataudit.model.BillingKind;
import io.seataudit.model.BillingLine;
import io.seataudit.model.Credits;
import io.seataudit.model.ExchangeRates;
import io.seataudit.model.Finding;
import io.seataudit.model.FindingCode;
import io.seataudit.model.Level;
import io.seataudit.model.Money;
import io.seataudit.model.Origin;
import io.seataudit.model.Scopes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Billing rows of several currencies in one report. */
class ReportCurrencyTest {
    private static final ExchangeRates EURO_AT_1_1 = Scopes.usDollars(Map.of("EUR", new BigDecimal("1.1")));

    @Test
    void anAmountIsMultipliedByItsRateAndNotRounded() {
        // 20.55 x 1.1 = 22.605; it is rounded half up where it is shown: 22.61
        List<BillingLine> rows = ReportCurrency.of(List.of(row(2, "20.55", "EUR")), EURO_AT_1_1);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.amount()).isEqualByComparingTo("22.605");
            assertThat(row.currency()).isEqualTo("USD");
            assertThat(Money.round(row.amount(), row.currency())).isEqualTo(new BigDecimal("22.61"));
        });
    }

    @Test
    void thePriceOfAUnitIsConvertedWithItAndNothingElseIsTouched() {
        // 4.11 x 1.1 = 4.521 for each of 5 units
        BillingLine euro = row(2, "20.55", "EUR");

        assertThat(ReportCurrency.of(List.of(euro), EURO_AT_1_1))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unitPrice().orElseThrow()).isEqualByComparingTo("4.521");
                    assertThat(row.quantity()).isEqualTo(euro.quantity());
                    assertThat(row.creditsGranted()).isEqualTo(euro.creditsGranted());
                    assertThat(row.origin()).isEqualTo(euro.origin());
                    assertThat(row.kind()).isEqualTo(euro.kind());
                    assertThat(row.periodEnd()).isEqualTo(euro.periodEnd());
                });
    }

    @Test
    void aRowInTheReportCurrencyOrWithoutAnyStaysAsItIs() {
        List<BillingLine> rows = List.of(row(2, "10.00", "USD"), row(3, "10.00", ""));

        assertThat(ReportCurrency.of(rows, EURO_AT_1_1)).isEqualTo(rows);
        assertThat(ReportCurrency.findings("clay", rows, EURO_AT_1_1)).isEmpty();
    }

    @Test
    void aRowWithoutARateIsAFindingAndInNoSum() {
        List<BillingLine> rows =
                List.of(row(2, "10.00", "USD"), row(3, "7.00", "GBP"), row(4, "20.00", "EUR"), row(5, "8.00", "GBP"));

        assertThat(ReportCurrency.of(rows, EURO_AT_1_1))
                .extracting(row -> row.origin().line())
                .containsExactly(2L, 4L);
        assertThat(ReportCurrency.findings("clay", rows, EURO_AT_1_1))
                .extracting(Finding::code, Finding::level, Finding::app)
                .containsExactly(
                        tuple(FindingCode.NO_RATE, Level.WARNING, "clay"),
                        tuple(FindingCode.NO_RATE, Level.WARNING, "clay"));
        assertThat(ReportCurrency.findings("clay", rows, EURO_AT_1_1))
                .extracting(Finding::id)
                .doesNotHaveDuplicates();
    }

    private static BillingLine row(int line, String amount, String currency) {
        return new BillingLine(
                new Origin("billing.csv", line),
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2026-10-31"),
                new BigDecimal(amount),
                currency,
                "INV-1",
                Optional.empty(),
                "Clay",
                "",
                "growth",
                Optional.empty(),
                BillingKind.TOPUP,
                "",
                Optional.of(BigDecimal.valueOf(5)),
                Optional.of(new BigDecimal("4.11")),
                Optional.of(Credits.of(500)),
                Optional.empty());
    }
}
