package io.seataudit.review;

import io.seataudit.model.Email;
import org.apache.commons.codec.digest.DigestUtils;

/** The stable id of a seat on the Decisions tab: the same in every period, revision and run. */
public final class DecisionId {
    private static final int LENGTH = 12;

    private DecisionId() {}

    /** The first 48 bits of SHA-256 over {@code app|workspace|email}, as {@code D-0123456789ab}. */
    public static String of(String app, String workspace, Email email) {
        String key = app + "|" + workspace + "|" + email.address();
        return "D-" + DigestUtils.sha256Hex(key).substring(0, LENGTH);
    }
}
