package io.seataudit.contract;

import io.seataudit.model.Email;
import io.seataudit.model.LastSeen;
import io.seataudit.model.Licence;
import io.seataudit.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All licences that accounts hold, each under the address of its seat: those of the licence export, and those that the
 * member list tells in its own column.
 */
public final class SeatLicences {
    private final List<Member> members;
    private final UnaryOperator<Email> home;

    private SeatLicences(List<Member> members, UnaryOperator<Email> home) {
        this.members = members;
        this.home = home;
    }

    /**
     * All licences of an application: the exported ones in their order, then those of the member list that no export has.
     *
     * @param home from an address to that of its holder's seat
     */
    public static List<Licence> of(List<Member> members, List<Licence> exported, UnaryOperator<Email> home) {
        return new SeatLicences(members, home).all(exported);
    }

    private List<Licence> all(List<Licence> exported) {
        List<Licence> all = new ArrayList<>();
        exported.forEach(licence -> all.add(underItsSeat(licence)));
        Set<String> known =
                all.stream().map(licence -> key(licence.email(), licence.sku())).collect(Collectors.toSet());
        for (Member member : members) {
            Email seat = home.apply(member.email());
            for (String sku : member.licences()) {
                if (known.add(key(seat, sku))) {
                    all.add(new Licence(
                            member.origin(), seat, "", sku, member.status(), Optional.empty(), LastSeen.UNKNOWN));
                }
            }
        }
        return List.copyOf(all);
    }

    /** An export may name a person by another address than the member list does. */
    private Licence underItsSeat(Licence licence) {
        return new Licence(
                licence.origin(),
                home.apply(licence.email()),
                licence.product(),
                licence.sku(),
                licence.status(),
                licence.assignedOn(),
                licence.lastUsed());
    }

    private static String key(Email email, String sku) {
        return email + " " + sku.toLowerCase(Locale.ROOT);
    }
}
