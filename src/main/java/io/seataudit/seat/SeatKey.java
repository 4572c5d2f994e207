package io.seataudit.seat;

import io.seataudit.model.Email;
import java.util.Locale;

/** What makes a seat one seat: the workspace, without regard to case, and the address. */
record SeatKey(String workspace, Email email) {
    SeatKey {
        workspace = fold(workspace);
    }

    static String fold(String workspace) {
        return workspace.strip().toLowerCase(Locale.ROOT);
    }
}
