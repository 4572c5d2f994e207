package io.seataudit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "\nx", "  =1", "\u00a0=1", "\uff1d1", "="})
    void a_text_that_could_be_a_formula_is_guarded_and_comes_back(String text) {
        String guarded = FormulaGuard.guard(text);
        assertThat(guarded).startsWith("'");
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "a=b", "2026-10-31", "'quoted'", "O'Neil", " x", "'"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }
}
