package io.seataudit.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address as a key ({@code rules.md#identities}): trimmed, Unicode-normalised (NFKC), lower case. Neither dots nor
 * {@code +tags} are touched: a person's other addresses are told by aliases. May be empty where an export names nobody.
 */
public record Email(String address) implements Comparable<Email> {
    /** The address of nobody. */
    public static final Email NONE = new Email("");

    public Email {
        address = Normalizer.normalize(address, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it is nobody's. */
    public boolean isNone() {
        return address.isEmpty();
    }

    /** The part after the last {@code @}, or an empty text. */
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    @Override
    public int compareTo(Email other) {
        return address.compareTo(other.address);
    }

    @Override
    public String toString() {
        return address;
    }
}
