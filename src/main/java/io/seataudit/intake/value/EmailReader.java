package io.seataudit.intake.value;

import io.seataudit.model.Email;
import io.seataudit.text.CellText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads identities: e-mail addresses, login names where a profile says so, and digests of either. */
public final class EmailReader {
    private static final int LONGEST = 320;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final Pattern WITHIN = Pattern.compile("[^\\s@<>(),;:\"\\[\\]]+@[^\\s@<>(),;:\"\\[\\]]+");
    private static final Pattern DIGEST = Pattern.compile(
            "(?:(?:sha\\d*|md5|hash)[:_-])?(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:mailto|smtp):");
    private static final Pattern LOGIN = Pattern.compile("[^\\s,;\"]+");

    private EmailReader() {}

    /**
     * An address; {@code Jane <jane@x.example>} and {@code mailto:}, {@code smtp:} are understood. Nothing is done about dots and
     * {@code +tags}. A digest is an address too: see {@link #isHashed}.
     */
    public static Email read(String cell, boolean loginsToo) throws BadCell {
        String text = CellText.clean(cell);
        if (text.isEmpty()) {
            return Email.NONE;
        }
        if (text.length() > LONGEST) {
            throw new BadCell("is longer than an e-mail address can be (" + LONGEST + " characters)");
        }
        String bare = SCHEME.matcher(text).replaceFirst("");
        int open = bare.lastIndexOf('<');
        String address = open >= 0 && bare.endsWith(">")
                ? bare.substring(open + 1, bare.length() - 1).strip()
                : bare;
        boolean known = ADDRESS.matcher(address).matches()
                || DIGEST.matcher(address).matches()
                || (loginsToo && LOGIN.matcher(address).matches());
        if (!known) {
            throw new BadCell("is not an e-mail address; correct it in the export");
        }
        return new Email(address);
    }

    /** The address within a text such as {@code Jane Roe (jane@x.example)}; none where there is none. */
    public static Email within(String cell) {
        Matcher matcher = WITHIN.matcher(cell.length() > LONGEST * 2 ? cell.substring(0, LONGEST * 2) : cell);
        return matcher.find() ? new Email(matcher.group()) : Email.NONE;
    }

    /** Whether an identity is a digest (or has one before the {@code @}), so that nobody can be matched with it. */
    public static boolean isHashed(Email email) {
        String address = email.address();
        int at = address.indexOf('@');
        return DIGEST.matcher(at < 0 ? address : address.substring(0, at)).matches();
    }
}
