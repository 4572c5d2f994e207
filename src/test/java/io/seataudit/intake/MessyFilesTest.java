package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messy reality, case by case; the cases stand in {@code intake/messy-cases.txt}. */
class MessyFilesTest {

    static List<ReadingCase> cases() {
        return ReadingCase.all("intake/messy-cases.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_row_becomes_what_the_table_says(ReadingCase reading) {
        ReadingCases.check(reading);
    }

    @Test
    void there_are_at_least_sixty_cases_and_each_has_a_name_of_its_own() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases().stream().map(ReadingCase::name)).doesNotHaveDuplicates();
    }
}
