package io.seataudit.seat.verdict;

import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.ActivitySum;
import io.seataudit.model.Email;
import io.seataudit.model.History.RememberedSignal;
import io.seataudit.model.LastSeen;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Recommendation;
import io.seataudit.model.SeatStatus;
import io.seataudit.model.UsageTally;
import io.seataudit.seat.Given;
import io.seataudit.seat.MemberRow;
import io.seataudit.seat.PersonRecord;
import io.seataudit.seat.SeatVerdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody is named without evidence, whichever sources are blank: seeded companies, of which each source tells of about
 * half of the people, and of which any may be missing. The test keeps its own account of what was told of whom.
 */
class BlankedSourcesTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-10-31");
    private static final int INACTIVE_DAYS = 45;
    private static final Set<SeatStatus> FOR_SILENCE =
            EnumSet.of(SeatStatus.INACTIVE, SeatStatus.IDLE, SeatStatus.NEVER_ACTIVE);
    private static final Set<Recommendation> TAKES_AWAY =
            EnumSet.of(Recommendation.REMOVE, Recommendation.REVOKE, Recommendation.TAKE_LICENCE);

    private enum Source {
        MEMBERS,
        USAGE,
        TOTALS,
        ACTIVITY,
        LICENCES,
        LOGINS,
        HISTORY,
        PEOPLE
    }

    private static final List<Source> TELL_OF_USE = List.of(
            Source.MEMBERS,
            Source.USAGE,
            Source.TOTALS,
            Source.ACTIVITY,
            Source.LICENCES,
            Source.LOGINS,
            Source.HISTORY);

    /** What the sources that are there say of each address, and who has left by them. */
    private record Company(Given given, Map<Email, List<LastSeen>> told, Set<Email> left) {}

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_is_removed_for_a_silence_that_no_source_tells(long seed) {
        Random random = new Random(seed);
        EnumSet<Source> there = EnumSet.noneOf(Source.class);
        for (Source source : Source.values()) {
            if (random.nextInt(3) != 0) {
                there.add(source);
            }
        }
        Company company = company(random, there);

        for (SeatVerdict verdict : company.given().audited().verdicts()) {
            List<LastSeen> words = company.told().getOrDefault(verdict.email(), List.of());
            Optional<LocalDate> latest = words.stream()
                    .flatMap(word -> word.on().stream())
                    .filter(day -> !day.isAfter(AS_OF))
                    .max(LocalDate::compareTo);
            boolean saysNever = words.stream().anyMatch(word -> word.state() == LastSeen.State.NEVER);
            switch (verdict.status()) {
                case INACTIVE ->
                    assertThat(latest.map(day -> ChronoUnit.DAYS.between(day, AS_OF)))
                            .as(verdict.toString())
                            .hasValueSatisfying(days -> assertThat(days).isGreaterThanOrEqualTo(INACTIVE_DAYS));
                case NEVER_ACTIVE -> {
                    assertThat(latest).as(verdict.toString()).isEmpty();
                    assertThat(saysNever).as(verdict.toString()).isTrue();
                }
                case DEPARTED -> assertThat(company.left()).contains(verdict.email());
                default ->
                    assertThat(verdict.recommendation()).as(verdict.toString()).isNotIn(TAKES_AWAY);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_every_source_of_activity_blank_nobody_is_called_silent(long seed) {
        Company company = company(new Random(seed), EnumSet.of(Source.PEOPLE));

        assertThat(company.given().audited().verdicts())
                .extracting(SeatVerdict::status)
                .doesNotContainAnyElementsOf(FOR_SILENCE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_source_more_takes_nobody_off_the_active_list(long seed) {
        Random which = new Random(seed);
        EnumSet<Source> fewer = EnumSet.allOf(Source.class);
        fewer.remove(TELL_OF_USE.get(which.nextInt(TELL_OF_USE.size())));
        Set<Email> active = new HashSet<>();
        company(new Random(seed), fewer).given().audited().verdicts().stream()
                .filter(verdict -> verdict.status() == SeatStatus.ACTIVE)
                .forEach(verdict -> active.add(verdict.email()));

        assertThat(company(new Random(seed), EnumSet.allOf(Source.class))
                        .given()
                        .audited()
                        .verdicts())
                .filteredOn(verdict -> active.contains(verdict.email()))
                .allSatisfy(verdict -> assertThat(verdict.status()).isEqualTo(SeatStatus.ACTIVE));
    }

    /** The same seed gives the same people; of them only the sources that are there tell. */
    private static Company company(Random random, Set<Source> there) {
        Given given = new Given();
        Map<Email, List<LastSeen>> told = new HashMap<>();
        Set<Email> left = new HashSet<>();
        int seats = 1 + random.nextInt(25);
        for (int number = 0; number < seats; number++) {
            String address = "p" + number + "@northwind.example";
            Email email = new Email(address);
            Map<Source, LastSeen> words = new HashMap<>();
            for (Source source : Source.values()) {
                LastSeen word = word(random, source);
                words.put(source, there.contains(source) ? word : LastSeen.UNKNOWN);
            }
            PersonStatus status = random.nextInt(8) == 0 ? PersonStatus.DEPARTED : PersonStatus.ACTIVE;
            MemberRow row = row(address)
                    .status(AccountStatus.ACTIVE)
                    .joined("2025-01-01")
                    .lastActive(words.getOrDefault(Source.MEMBERS, LastSeen.UNKNOWN));
            given.member(row);
            tell(given, address, words);
            if (there.contains(Source.PEOPLE)) {
                PersonRecord person = human(address).status(status);
                if (words.getOrDefault(Source.LOGINS, LastSeen.UNKNOWN).state() != LastSeen.State.UNKNOWN) {
                    person.login(words.getOrDefault(Source.LOGINS, LastSeen.UNKNOWN));
                }
                given.person(person);
                if (status == PersonStatus.DEPARTED) {
                    left.add(email);
                }
            } else {
                words.put(Source.LOGINS, LastSeen.UNKNOWN);
            }
            told.put(email, new ArrayList<>(words.values()));
        }
        return new Company(given, told, left);
    }

    private static void tell(Given given, String address, Map<Source, LastSeen> words) {
        Email email = new Email(address);
        words.getOrDefault(Source.USAGE, LastSeen.UNKNOWN)
                .on()
                .ifPresent(day -> given.usage.add(new UsageTally.OfMember("", email, Optional.of(day), List.of(), 1)));
        LastSeen total = words.getOrDefault(Source.TOTALS, LastSeen.UNKNOWN);
        if (total.state() != LastSeen.State.UNKNOWN) {
            long credits = total.state() == LastSeen.State.DURING ? 1 : 0;
            given.usage.add(new UsageTally.OfMember(
                    "", email, Optional.empty(), List.of(), 1, Optional.of(new UsageTally.Total(credits, 0))));
            if (credits == 0) {
                words.put(Source.TOTALS, LastSeen.UNKNOWN);
            }
        }
        words.getOrDefault(Source.ACTIVITY, LastSeen.UNKNOWN)
                .on()
                .ifPresent(day -> given.activity.add(new ActivitySum(email, "", LastSeen.on(day), 1)));
        if (words.getOrDefault(Source.LICENCES, LastSeen.UNKNOWN).state() != LastSeen.State.UNKNOWN) {
            given.licence(address, "Core", AccountStatus.ACTIVE, words.getOrDefault(Source.LICENCES, LastSeen.UNKNOWN));
        }
        words.getOrDefault(Source.HISTORY, LastSeen.UNKNOWN)
                .on()
                .ifPresent(day -> given.remembered.add(new RememberedSignal("", email, "activity", day)));
    }

    /** Sources of events know days alone; a total knows its month, or a zero, which says nothing. */
    private static LastSeen word(Random random, Source source) {
        int kind = random.nextInt(6);
        LocalDate day = AS_OF.minusDays(random.nextInt(120) - 3L);
        return switch (source) {
            case PEOPLE -> LastSeen.UNKNOWN;
            case TOTALS -> kind < 1 ? LastSeen.during(AS_OF) : kind < 3 ? LastSeen.NEVER : LastSeen.UNKNOWN;
            case USAGE, ACTIVITY, HISTORY -> kind < 2 ? LastSeen.on(day) : LastSeen.UNKNOWN;
            case MEMBERS, LICENCES, LOGINS ->
                kind < 2 ? LastSeen.on(day) : kind < 3 ? LastSeen.NEVER : LastSeen.UNKNOWN;
        };
    }
}
