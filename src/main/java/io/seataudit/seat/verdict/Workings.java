package io.seataudit.seat.verdict;

import io.seataudit.model.Scope;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.Seat;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import io.seataudit.seat.access.LastAdmins;
import io.seataudit.seat.access.Property;
import io.seataudit.seat.evidence.SeatList;
import io.seataudit.seat.evidence.SignCollector;
import io.seataudit.seat.status.Judged;
import io.seataudit.seat.status.Judgement;
import io.seataudit.seat.status.Judgements;
import io.seataudit.seat.status.Surroundings;
import java.util.List;
import java.util.Set;

/** One audit on its way from facts to verdicts: everything that both the audit and the explanation look at. */
record Workings(
        Scope scope,
        SeatFacts facts,
        Addresses addresses,
        Surroundings app,
        Judgements judgements,
        Property property,
        Set<SeatKey> lastAdmins) {

    static Workings of(Scope scope, SeatFacts facts) {
        Addresses addresses = new Addresses(facts.members(), facts.roster());
        SignCollector signs = new SignCollector(scope, facts, addresses);
        List<Seat> seats = new SeatList(scope, facts, addresses, signs).seats();
        Surroundings app = Surroundings.of(scope, facts, seats, signs.present());
        List<Judged> first = new Judgement(scope, app).of(seats);
        Set<SeatKey> lastAdmins = LastAdmins.of(first);
        return new Workings(
                scope,
                facts,
                addresses,
                app,
                new Judgements(Judgement.keeping(lastAdmins, first), addresses),
                new Property(facts.access(), addresses),
                lastAdmins);
    }
}
