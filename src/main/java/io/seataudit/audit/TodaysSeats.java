package io.seataudit.audit;

import io.seataudit.model.Member;
import io.seataudit.people.Directory;
import io.seataudit.seat.Addresses;
import io.seataudit.seat.SeatFacts;
import io.seataudit.seat.SeatKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose seats an application has, by whatever address a file names them.
 *
 * @param members the rows of the member list, each in its workspace
 * @param continuity what earlier audits remember, under the names that seats have today
 */
record TodaysSeats(List<Member> members, SeatFacts.Roster roster, Addresses addresses, Continuity continuity) {

    static TodaysSeats of(AppFacts app, Directory directory) {
        List<Member> members = SoleWorkspace.of(app.rows().accounts().members());
        SeatFacts.Roster roster = new SeatFacts.Roster(
                directory.byEmail(),
                directory.identities(),
                directory.given(),
                directory.identityProviders(),
                app.config().seats().ownDomains());
        Addresses addresses = new Addresses(members, roster);
        return new TodaysSeats(members, roster, addresses, new Continuity(keys(members), addresses, app.history()));
    }

    private static Map<SeatKey, String> keys(List<Member> members) {
        Map<SeatKey, String> seats = new HashMap<>();
        members.forEach(member -> seats.putIfAbsent(
                new SeatKey(member.workspace(), member.email()),
                member.workspace().strip()));
        return seats;
    }
}
