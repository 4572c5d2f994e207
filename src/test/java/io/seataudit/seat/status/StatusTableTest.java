package io.seataudit.seat.status;

import static io.seataudit.seat.Given.human;
import static io.seataudit.seat.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.AccountStatus;
import io.seataudit.model.Email;
import io.seataudit.model.Exemption;
import io.seataudit.model.LastSeen;
import io.seataudit.model.PersonStatus;
import io.seataudit.model.SeatStatus;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.Given;
import io.seataudit.seat.MemberRow;
import io.seataudit.seat.PersonRecord;
import io.seataudit.seat.Seat;
import io.seataudit.seat.evidence.SeatList;
import io.seataudit.seat.evidence.SignCollector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the status table, and that of two rules which both apply the earlier one decides. */
class StatusTableTest {
    private static final String ADA = "ada@northwind.example";

    @Test
    void the_rules_stand_in_the_order_of_the_statuses() {
        assertThat(StatusTable.RULES).extracting(StatusRule::status).containsExactly(SeatStatus.values());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void of_two_rules_that_both_apply_the_earlier_one_decides(SeatStatus earlier, SeatStatus later) {
        Given given = mixed(earlier, later).orElseThrow();
        Addresses addresses =
                new Addresses(given.facts().members(), given.facts().roster());
        SignCollector signs = new SignCollector(given.scope(), given.facts(), addresses);
        List<Seat> seats = new SeatList(given.scope(), given.facts(), addresses, signs).seats();
        Surroundings app = Surroundings.of(given.scope(), given.facts(), seats, signs.present());
        Seat ada = seats.stream()
                .filter(seat -> seat.email().equals(new Email(ADA)))
                .findFirst()
                .orElseThrow();

        assertThat(rule(earlier).applies(ada, app)).isTrue();
        assertThat(rule(later).applies(ada, app)).isTrue();
        assertThat(StatusTable.decide(ada, app).status()).isEqualTo(earlier);
    }

    @Test
    void only_pairs_that_exclude_each_other_are_left_out() {
        Set<String> leftOut = new TreeSet<>();
        everyPair()
                .filter(pair -> mixed(pair.get(0), pair.get(1)).isEmpty())
                .forEach(pair -> leftOut.add(pair.get(0) + " " + pair.get(1)));

        // An account is deactivated or invited, a licence held or not, a person known or not, activity seen or not.
        assertThat(leftOut)
                .containsExactlyInAnyOrder(
                        "DEPROVISIONED LICENCE_ON_DEACTIVATED",
                        "DEPROVISIONED STALE_INVITE",
                        "DEPROVISIONED PENDING",
                        "DEPROVISIONED DUPLICATE",
                        "LICENCE_ON_DEACTIVATED STALE_INVITE",
                        "LICENCE_ON_DEACTIVATED PENDING",
                        "LICENCE_ON_DEACTIVATED DUPLICATE",
                        "DEPARTED UNMATCHED",
                        "UNMATCHED DUPLICATE",
                        "UNMATCHED ON_LEAVE",
                        "NEVER_ACTIVE INACTIVE",
                        "NEVER_ACTIVE IDLE",
                        "UNKNOWN INACTIVE",
                        "UNKNOWN IDLE");
    }

    static Stream<Arguments> pairs() {
        return everyPair()
                .filter(pair -> mixed(pair.get(0), pair.get(1)).isPresent())
                .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }

    private static Stream<List<SeatStatus>> everyPair() {
        List<List<SeatStatus>> pairs = new ArrayList<>();
        for (SeatStatus earlier : SeatStatus.values()) {
            for (SeatStatus later : SeatStatus.values()) {
                if (earlier.compareTo(later) < 0) {
                    pairs.add(List.of(earlier, later));
                }
            }
        }
        return pairs.stream();
    }

    private static StatusRule rule(SeatStatus status) {
        return StatusTable.RULES.stream()
                .filter(rule -> rule.status() == status)
                .findFirst()
                .orElseThrow();
    }

    /** Facts in which both apply to Ada; empty where what the one needs excludes what the other needs. */
    private static Optional<Given> mixed(SeatStatus one, SeatStatus other) {
        Map<String, String> needs = new HashMap<>(needs(one));
        for (Map.Entry<String, String> need : needs(other).entrySet()) {
            String before = needs.putIfAbsent(need.getKey(), need.getValue());
            boolean bothSilent = need.getKey().equals("silent");
            if (before != null && !before.equals(need.getValue()) && !bothSilent) {
                return Optional.empty();
            }
        }
        if (needs.containsKey("silent") && needs.containsKey("activity")) {
            return Optional.empty();
        }
        return Optional.of(given(needs));
    }

    private static Map<String, String> needs(SeatStatus status) {
        return switch (status) {
            case DEPROVISIONED -> Map.of("account", "DEACTIVATED", "live", "no", "licence", "no");
            case LICENCE_ON_DEACTIVATED -> Map.of("account", "DEACTIVATED", "live", "no", "licence", "yes");
            case EXEMPT -> Map.of("exempt", "yes");
            case DEPARTED -> Map.of("person", "known", "ended", "2026-10-01");
            case UNMATCHED -> Map.of("person", "nobody");
            // An ended account is no second seat.
            case DUPLICATE -> Map.of("person", "known", "twin", "yes", "live", "yes");
            case STALE_INVITE -> Map.of("account", "INVITED", "invited", "2026-10-01");
            case PENDING -> Map.of("account", "INVITED");
            case ON_LEAVE -> Map.of("person", "known", "employment", "LEAVE");
            case NEW -> Map.of("joined", "2026-10-20");
            case STALE_SOURCE -> Map.of("frozen", "yes");
            case NEVER_ACTIVE -> Map.of("activity", "none", "word", "never");
            case UNKNOWN -> Map.of("activity", "none");
            case INACTIVE -> Map.of("silent", "2026-08-01");
            case IDLE -> Map.of("silent", "2026-09-25");
            case ACTIVE -> Map.of();
        };
    }

    private static Given given(Map<String, String> needs) {
        Given given = new Given();
        MemberRow ada = row(ADA).status(AccountStatus.valueOf(needs.getOrDefault("account", "ACTIVE")))
                .licences(needs.getOrDefault("licence", "no").equals("yes") ? List.of("core") : List.of())
                .joined(needs.getOrDefault("joined", "2025-01-01"));
        if (needs.getOrDefault("account", "").equals("INVITED")) {
            ada.invited(needs.getOrDefault("invited", "2026-10-25"));
        }
        ada.lastActive(lastActive(needs));
        given.member(ada);
        if (needs.containsKey("exempt")) {
            given.exemptions.add(new Exemption(new Email(ADA), "legal hold", Optional.empty()));
        }
        person(given, needs);
        if (needs.containsKey("frozen")) {
            Stream.of("ben", "cyd", "dan", "eve").forEach(name -> {
                given.member(row(name + "@northwind.example").active("2026-01-01"));
                if (given.peopleGiven) {
                    given.person(human(name + "@northwind.example"));
                }
            });
        }
        return given;
    }

    private static LastSeen lastActive(Map<String, String> needs) {
        if (needs.containsKey("word")) {
            return LastSeen.NEVER;
        }
        if (needs.containsKey("activity")) {
            return LastSeen.UNKNOWN;
        }
        if (needs.containsKey("silent")) {
            return LastSeen.on(LocalDate.parse(needs.get("silent")));
        }
        boolean beforeInvitation = needs.getOrDefault("account", "").equals("INVITED");
        boolean beforeFreeze = needs.containsKey("frozen");
        return LastSeen.on(LocalDate.parse(beforeInvitation || beforeFreeze ? "2026-09-20" : "2026-10-21"));
    }

    private static void person(Given given, Map<String, String> needs) {
        String twin = "ada@old.example";
        if (needs.getOrDefault("person", "").equals("nobody")) {
            given.person(human("zoe@northwind.example"));
        } else if (needs.containsKey("person")) {
            PersonRecord person =
                    human(ADA, twin).status(PersonStatus.valueOf(needs.getOrDefault("employment", "ACTIVE")));
            Optional.ofNullable(needs.get("ended")).ifPresent(person::ends);
            given.person(person);
        }
        if (needs.containsKey("twin")) {
            given.member(row(twin).active("2026-10-22").joined("2025-01-01"));
        }
    }
}
