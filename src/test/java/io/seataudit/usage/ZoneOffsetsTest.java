package io.seataudit.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneOffsetsTest {
    private static final long FROM_1970 = 0;
    private static final long TO_2099 = 4_102_444_799L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "+05:45",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "America/Havana",
                "Africa/Casablanca",
                "Pacific/Apia",
                "Asia/Tehran"
            })
    void days_and_moments_are_those_of_java_time(String zoneId) {
        // Havana's clocks change at midnight; Apia left out 30 December 2011.
        ZoneId zone = ZoneId.of(zoneId);
        ZoneOffsets offsets = new ZoneOffsets(zone);
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long second = FROM_1970 + (long) (random.nextDouble() * (TO_2099 - FROM_1970));
            long nearChange = zone.getRules().isFixedOffset()
                    ? second
                    : zone.getRules()
                                    .previousTransition(Instant.ofEpochSecond(second))
                                    .toEpochSecond()
                            + random.nextInt(200_000)
                            - 100_000;
            for (long each : new long[] {second, nearChange}) {
                assertThat(offsets.day(each))
                        .as("%s at %s", zoneId, each)
                        .isEqualTo(LocalDate.ofInstant(Instant.ofEpochSecond(each), zone)
                                .toEpochDay());
                assertThat(offsets.second(each))
                        .as("%s, local %s", zoneId, each)
                        .isEqualTo(LocalDateTime.ofEpochSecond(each, 0, ZoneOffset.UTC)
                                .atZone(zone)
                                .toEpochSecond());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-3",
                "2026-13-01",
                "2026-00-01",
                "2026-02-29",
                "2026-10-03T",
                "2026-10-03T12",
                "2026-10-03T24:00:00Z",
                "2026-10-03T12:60:00Z",
                "2026-10-03T12:00:60Z",
                "2026-10-03T12:00:00.Z",
                "2026-10-03T12:00:00.0123456789Z",
                "2026-10-03T12:00:00z",
                "2026-10-03T12:00:00ZZ",
                "2026-10-03T12:00:00+2",
                "2026-10-03T12:00:00+18:00",
                "2026-10-03T12:00:00+02:60",
                "1969-12-31",
                "2100-01-01",
                "03.10.2026",
                "2O26-10-03"
            })
    void what_is_no_plain_time_stamp_is_left_to_the_profile(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);

        assertThat(new PlainInstant(new ZoneOffsets(ZoneId.of("UTC"))).read(bytes, 0, bytes.length))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".5", "5.", "+5", "1e3", "1,5", "1 000", "0.1234567", "1234567890123", "--1", "1.2.3"})
    void what_is_no_plain_decimal_is_left_to_the_profile(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);

        assertThat(new PlainAmount().read(bytes, 0, bytes.length)).isFalse();
    }
}
