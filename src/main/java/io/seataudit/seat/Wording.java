package io.seataudit.seat;

import io.seataudit.model.AccountStatus;
import io.seataudit.text.CodeWords;
import java.util.Collection;
import java.util.List;

/** How counts and lists are put into the sentences of verdicts. */
public final class Wording {
    private static final int SHOWN = 5;

    private Wording() {}

    /** {@code 1 table}, {@code 4 tables}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The first few, and how many more there are: never cut silently. */
    public static String list(Collection<String> names) {
        List<String> shown = names.stream().limit(SHOWN).toList();
        String text = String.join(", ", shown);
        int more = names.size() - shown.size();
        return more == 0 ? text : text + " and " + more + " more";
    }

    /** What the application says of an account, as {@code active}; {@code nothing} where it says nothing. */
    public static String of(AccountStatus account) {
        return account == AccountStatus.UNKNOWN ? "nothing" : CodeWords.lower(account);
    }
}
