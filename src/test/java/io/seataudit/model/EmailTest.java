package io.seataudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailTest {
    @Test
    void letter_case_and_surrounding_blanks_do_not_make_another_person() {
        assertThat(new Email(" Ada@Larkfield.Example ")).isEqualTo(new Email("ada@larkfield.example"));
    }

    @Test
    void two_spellings_of_one_letter_are_one_address() {
        // e with acute accent: one code point, and e followed by the combining accent
        assertThat(new Email("Ren\u00e9@a.example")).isEqualTo(new Email("Rene\u0301@a.example"));
    }

    @Test
    void dots_and_tags_are_left_alone() {
        assertThat(new Email("a.b+x@c.example")).isNotEqualTo(new Email("ab@c.example"));
    }
}
