package io.seataudit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seataudit.model.BillingKind;
import io.seataudit.model.Check;
import io.seataudit.model.Credits;
import io.seataudit.model.Meter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditAuditPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void rows_add_up_in_every_breakdown_and_the_ledger_closes(long seed) {
        FactsFixture fixture = fixture(seed);
        events(seed).forEach(fixture::event);

        CreditAuditResult result = fixture.audit();

        assertThat(result.checks()).hasSizeGreaterThan(9).allMatch(Check::passed);
        assertThat(result.checks()).extracting(Check::id).doesNotHaveDuplicates();
        assertThat(result.meters().get(0).byDay()).hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void an_event_split_in_two_changes_no_figure(long seed) {
        FactsFixture whole = fixture(seed);
        FactsFixture split = fixture(seed);
        Random random = new Random(seed);
        for (FactsFixture.Event event : events(seed)) {
            whole.event(event);
            Credits part = new Credits(event.credits().millionths() / 100 * random.nextInt(100));
            split.event(with(event, part, Credits.ZERO))
                    .event(with(event, event.credits().minus(part), event.actions()));
        }

        assertThat(split.credits()).isEqualTo(whole.credits());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void the_order_of_events_and_bills_changes_nothing(long seed) {
        FactsFixture one = fixture(seed);
        FactsFixture other = fixture(seed);
        List<FactsFixture.Event> events = events(seed);
        events.forEach(one::event);
        Collections.shuffle(events, new Random(seed));
        events.forEach(other::event);
        Collections.reverse(other.billing);

        assertThat(other.audit()).isEqualTo(one.audit());
    }

    private static FactsFixture fixture(long seed) {
        Random random = new Random(seed);
        FactsFixture fixture = new FactsFixture();
        for (int member = 0; member < 10; member++) {
            fixture.member(
                    email(member),
                    random.nextBoolean() ? "Sales" : "",
                    "CC-" + random.nextInt(3),
                    "Group " + member % 2);
        }
        fixture.renewsOn = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(FactsFixture.OCTOBER.month().atDay(1 + random.nextInt(31)));
        fixture.openingBalance.put(Meter.CREDITS, new Credits(random.nextInt(1_000_000_000)));
        if (random.nextBoolean()) {
            fixture.bill(BillingKind.SUBSCRIPTION, "2026-10-07", "2026-11-06", "333.33", "5000.5")
                    .bill(BillingKind.TOPUP, "2026-10-09", "2026-11-06", "20.01", "77.7");
        }
        return fixture;
    }

    /** Also of nobody, of people who are not on the list, without table or provider, and refunds. */
    private static List<FactsFixture.Event> events(long seed) {
        Random random = new Random(seed);
        List<FactsFixture.Event> events = new ArrayList<>();
        for (int each = 0; each < 300; each++) {
            int who = random.nextInt(13);
            events.add(new FactsFixture.Event(
                    who == 12 ? "" : email(who),
                    "Workbook " + random.nextInt(3),
                    random.nextInt(9) == 0 ? "" : "Table " + random.nextInt(5),
                    random.nextInt(9) == 0 ? "" : "Provider " + random.nextInt(4),
                    random.nextInt(9) == 0 ? "" : "action " + random.nextInt(4),
                    FactsFixture.OCTOBER.month().atDay(1 + random.nextInt(31)),
                    new Credits(random.nextInt(20_000_000) * (random.nextInt(10) == 0 ? -1L : 1L)),
                    Credits.of(random.nextInt(5))));
        }
        return events;
    }

    private static FactsFixture.Event with(FactsFixture.Event event, Credits credits, Credits actions) {
        return new FactsFixture.Event(
                event.email(),
                event.workbook(),
                event.table(),
                event.provider(),
                event.action(),
                event.day(),
                credits,
                actions);
    }

    private static String email(int member) {
        return "person" + member + "@northwind.example";
    }
}
