package io.seataudit.seat;

import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.DirectoryAccount;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.History;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Period;
import io.seataudit.model.Person;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.Recommendation;
import io.seataudit.model.Role;
import io.seataudit.model.SeatStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any facts: seeded companies of up to 40 seats in up to three workspaces. The seed names the case. */
class SeatPropertiesTest {
    private static final Set<Recommendation> TAKES_AWAY =
            Set.of(Recommendation.REMOVE, Recommendation.REVOKE, Recommendation.TAKE_LICENCE);
    private static final String DIGEST = "9b74c9897bac770ffc029102a200c5de";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_exempt_new_or_on_leave_is_on_a_removal_list(long seed) {
        SeatFacts facts = company(new Random(seed)).facts();
        Set<Email> exempt = facts.exemptions().stream()
                .filter(exemption -> exemption.inForce(facts.asOf()))
                .map(Exemption::email)
                .collect(Collectors.toSet());

        for (SeatVerdict verdict : SeatAudit.audit(facts).verdicts()) {
            Optional<Person> person = Optional.ofNullable(facts.people().get(verdict.email()));
            boolean onLeave = person.filter(someone -> someone.status() == PersonStatus.LEAVE)
                    .isPresent();
            boolean isNew = verdict.status() == SeatStatus.NEW || isNewcomer(verdict, person, facts.asOf());
            if (exempt.contains(verdict.email()) || onLeave || isNew) {
                assertThat(verdict.recommendation()).as(verdict.toString()).isNotIn(TAKES_AWAY);
            }
        }
    }

    /** Joined lately and employed, on an account that the application has not ended. */
    private static boolean isNewcomer(SeatVerdict verdict, Optional<Person> person, LocalDate asOf) {
        return verdict.status() != SeatStatus.LICENCE_ON_DEACTIVATED
                && verdict.joinedOn()
                        .filter(day -> ChronoUnit.DAYS.between(day, asOf) < 30)
                        .isPresent()
                && person.filter(someone -> someone.status() == PersonStatus.ACTIVE)
                        .filter(someone ->
                                someone.endDate().map(end -> end.isAfter(asOf)).orElse(true))
                        .isPresent();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void never_all_admins_of_a_workspace_are_on_a_removal_list(long seed) {
        SeatFacts facts = company(new Random(seed)).facts();

        Map<String, List<SeatVerdict>> admins = SeatAudit.audit(facts).verdicts().stream()
                .filter(verdict -> verdict.role().equals("ADMIN"))
                .filter(verdict ->
                        verdict.account() != AccountStatus.DEACTIVATED && verdict.account() != AccountStatus.DELETED)
                .collect(Collectors.groupingBy(SeatVerdict::workspace));
        admins.values()
                .forEach(ofWorkspace -> assertThat(ofWorkspace)
                        .anySatisfy(admin -> assertThat(admin.recommendation()).isNotIn(TAKES_AWAY)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_six_transitions_partition_the_seats_of_both_periods(long seed) {
        SeatFacts facts = company(new Random(seed)).facts();
        SeatAuditResult result = SeatAudit.audit(facts);

        Set<SeatKey> held = new HashSet<>();
        result.verdicts().stream()
                .filter(verdict -> verdict.status() != SeatStatus.DEPROVISIONED)
                .forEach(verdict -> held.add(new SeatKey(verdict.workspace(), verdict.email())));
        facts.history().seats().stream()
                .filter(past -> past.status() != SeatStatus.DEPROVISIONED)
                .forEach(past -> held.add(new SeatKey(past.workspace(), past.email())));

        long withTransition = result.verdicts().stream()
                .filter(verdict -> verdict.transition().isPresent())
                .count();
        assertThat(withTransition + result.gone().size()).isEqualTo(held.size());
        assertThat(result.transitions().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(held.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_digest_is_never_called_inactive_or_unmatched(long seed) {
        Given given = company(new Random(seed));
        given.member(row(DIGEST).hashed().joined("2025-01-01").lastActive(word(new Random(seed))));

        assertThat(given.verdict(DIGEST).status())
                .isNotIn(SeatStatus.INACTIVE, SeatStatus.IDLE, SeatStatus.NEVER_ACTIVE, SeatStatus.UNMATCHED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_rows_changes_no_verdict(long seed) {
        Given given = company(new Random(seed));
        Function<SeatAuditResult, List<String>> told = result -> result.verdicts().stream()
                .map(verdict -> verdict.workspace() + " " + verdict.email() + " " + verdict.status() + " "
                        + verdict.recommendation() + " " + verdict.hazards())
                .toList();
        List<String> before = told.apply(given.audited());

        Collections.shuffle(given.members, new Random(seed));

        assertThat(told.apply(given.audited())).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_explanation_ends_with_the_rule_of_the_verdict(long seed) {
        SeatFacts facts = company(new Random(seed)).facts();
        Email someone = facts.members().get(0).email();

        for (SeatExplanation.Case seat : SeatAudit.explain(facts, someone).seats()) {
            List<RuleTrial> trials = seat.trials();
            assertThat(trials.get(trials.size() - 1).status())
                    .isEqualTo(seat.verdict().status());
            assertThat(trials.stream().filter(RuleTrial::applies)).hasSize(1);
        }
    }

    private static Given company(Random random) {
        Given given = new Given();
        int seats = 1 + random.nextInt(40);
        List<String> workspaces = List.of("", "Client A", "client b");
        for (int number = 0; number < seats; number++) {
            String email = "p" + number + "@northwind.example";
            Given.MemberRow row = row(email)
                    .role(random.nextInt(4) == 0 ? Role.ADMIN : Role.MEMBER)
                    .status(any(random, AccountStatus.values()))
                    .workspace(workspaces.get(random.nextInt(random.nextBoolean() ? 1 : 3)))
                    .lastActive(word(random))
                    .licences(random.nextBoolean() ? List.of("core") : List.of());
            maybe(random).ifPresent(row::joined);
            maybe(random).ifPresent(row::invited);
            given.member(row);
            if (random.nextInt(5) == 0) {
                given.exemptions.add(new Exemption(
                        new Email(email), "on purpose", maybe(random).map(LocalDate::parse)));
            }
            if (random.nextInt(8) != 0) {
                given.person(person(email, number, random));
            }
            if (random.nextInt(3) != 0) {
                given.pastSeats.add(past(email, workspaces.get(random.nextInt(3)), random));
            }
        }
        given.pastSeats.add(past("gone@northwind.example", "", random));
        return given;
    }

    /** Every seventh address belongs to the person of the one before. */
    private static Given.PersonRecord person(String email, int number, Random random) {
        Given.PersonRecord person =
                number % 7 == 6 ? human("p" + (number - 1) + "@northwind.example", email) : human(email);
        person.status(any(random, PersonStatus.values()))
                .account(random.nextInt(4) == 0 ? DirectoryAccount.DISABLED : DirectoryAccount.ENABLED);
        if (random.nextInt(4) == 0) {
            person.ends(day(random));
        }
        if (random.nextInt(4) == 0) {
            person.starts(day(random));
        }
        return person;
    }

    private static History.PastSeat past(String email, String workspace, Random random) {
        SeatStatus status = any(random, SeatStatus.values());
        return new History.PastSeat(
                Period.parse("2026-09"),
                workspace,
                new Email(email),
                status,
                status.recommendation(),
                Optional.empty(),
                Optional.empty());
    }

    private static LastSeen word(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> LastSeen.UNKNOWN;
            case 1 -> LastSeen.NEVER;
            default -> LastSeen.on(LocalDate.parse(day(random)));
        };
    }

    private static Optional<String> maybe(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day(random));
    }

    /** Around the thresholds: up to 60 days before the as-of date and up to 5 after it. */
    private static String day(Random random) {
        return LocalDate.parse("2026-11-05").minusDays(random.nextInt(65)).toString();
    }

    private static <E> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
