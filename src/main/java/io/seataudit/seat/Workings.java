package io.seataudit.seat;

import java.util.List;
import java.util.Set;

/** One audit on its way from facts to verdicts: everything that both the audit and the explanation look at. */
record Workings(
        SeatFacts facts,
        Addresses addresses,
        SignCollector signs,
        Surroundings app,
        Judgements judgements,
        Property property,
        Set<SeatKey> lastAdmins) {

    static Workings of(SeatFacts facts) {
        Addresses addresses = new Addresses(facts.members(), facts.people());
        SignCollector signs = new SignCollector(facts, addresses);
        List<Seat> seats = new SeatList(facts, addresses, signs).seats();
        Surroundings app = Surroundings.of(facts, seats, signs);
        List<Judged> first = new Judgement(facts, app).of(seats);
        Set<SeatKey> lastAdmins = LastAdmins.of(first);
        return new Workings(
                facts,
                addresses,
                signs,
                app,
                new Judgements(Judgement.keeping(lastAdmins, first), addresses),
                new Property(facts, addresses),
                lastAdmins);
    }
}
