package io.seataudit.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private final Formats formats = new Formats(Period.parse("2026-10"), "USD");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.5|1,234.50 USD", "-0.004|0.00 USD", "-1000000|\u22121,000,000.00 USD", "0.005|0.01 USD"})
    void money_has_its_currency_and_two_decimals(BigDecimal amount, String written) {
        assertThat(formats.money(amount)).isEqualTo(written);
    }

    @Test
    void money_has_as_many_decimals_as_its_currency() {
        assertThat(new Formats(Period.parse("2026-10"), "JPY").money(new BigDecimal("1234")))
                .isEqualTo("1,234 JPY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"11656|11,656", "0.5|0.5", "16837.606838|16,837.61", "-60.5|\u221260.5"})
    void credits_show_at_most_two_decimals(BigDecimal credits, String written) {
        assertThat(formats.number(credits)).isEqualTo(written);
    }

    @Test
    void shares_have_one_decimal() {
        assertThat(formats.percent(new BigDecimal("0.777100"))).isEqualTo("77.7 %");
    }

    @Test
    void a_day_tells_its_year_only_where_it_is_another_one() {
        assertThat(formats.day(LocalDate.of(2026, 10, 24))).isEqualTo("24 October");
        assertThat(formats.day(LocalDate.of(2027, 1, 2))).isEqualTo("2 January 2027");
    }

    @Test
    void a_cut_text_is_marked_and_never_splits_a_character() {
        assertThat(Formats.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Formats.cut("abcdefg", 6)).isEqualTo("abcde\u2026");
        assertThat(Formats.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2)).isEqualTo("\uD83D\uDE00\u2026");
    }

    @Test
    void characters_that_act_are_shown_by_their_number() {
        assertThat(SafeText.visible("a\r\nb\tc\u202Ed\u0000e\u2028f")).isEqualTo("a  b c[U+202E]d[U+0000]e[U+2028]f");
    }
}
