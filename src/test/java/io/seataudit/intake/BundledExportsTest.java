package io.seataudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled profile reads its source's own exports; the cases stand in {@code intake/bundled-exports.txt}. */
class BundledExportsTest {

    static List<ReadingCase> exports() {
        return ReadingCase.all("intake/bundled-exports.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void an_export_is_read_by_its_own_header(ReadingCase export) {
        ReadingCases.check(export);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void the_header_tells_the_profile(ReadingCase export) throws Exception {
        if (!export.setting("kind", "").equals("usage")) {
            assertThat(ReadingCases.profileOf(export)).isEqualTo(export.setting("profile", ""));
        }
    }

    @Test
    void every_bundled_profile_has_an_export_of_its_own() {
        assertThat(exports().stream()
                        .map(export -> export.setting("profile", ""))
                        .collect(Collectors.toSet()))
                .containsAll(IntakeFixture.PROFILES.names());
    }
}
