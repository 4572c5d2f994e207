package io.seataudit.seat;

import io.seataudit.model.Email;
import io.seataudit.model.History.PastSeat;
import java.util.Locale;

/** What makes a seat one seat: the workspace, without regard to case, and the address. */
public record SeatKey(String workspace, Email email) {
    /** Folds the workspace, so that keys of one seat are equal. */
    public SeatKey {
        workspace = fold(workspace);
    }

    /** The key of a seat that an earlier audit remembers. */
    public static SeatKey of(PastSeat past) {
        return new SeatKey(past.workspace(), past.email());
    }

    /** A workspace's name as it is compared: lower case, without blanks at its ends. */
    public static String fold(String workspace) {
        return workspace.strip().toLowerCase(Locale.ROOT);
    }
}
