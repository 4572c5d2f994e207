package io.seataudit.audit;

import io.seataudit.model.Member;
import io.seataudit.seat.SeatKey;
import java.util.List;

/** A blank workspace is the only one there is: rows without a name belong to the one that the other rows name. */
final class SoleWorkspace {
    private SoleWorkspace() {}

    /** The same rows; where all that name a workspace name one and the same, the others name it too. */
    static List<Member> of(List<Member> members) {
        List<String> named = members.stream()
                .map(Member::workspace)
                .filter(workspace -> !workspace.isBlank())
                .toList();
        if (named.stream().map(SeatKey::fold).distinct().count() != 1) {
            return members;
        }
        return members.stream()
                .map(member -> member.workspace().isBlank() ? member.in(named.get(0)) : member)
                .toList();
    }
}
