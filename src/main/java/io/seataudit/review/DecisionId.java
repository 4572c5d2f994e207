package io.seataudit.review;

import io.seataudit.model.Email;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The stable id of a seat on the Decisions tab: the same in every period, revision and run. */
public final class DecisionId {
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("D-[0-9a-f]{" + LENGTH + "}");

    private DecisionId() {}

    /** The first 48 bits of SHA-256 over {@code app|workspace|email}, as {@code D-0123456789ab}. */
    public static String of(String app, String workspace, Email email) {
        byte[] key = (app + "|" + workspace + "|" + email.address()).getBytes(StandardCharsets.UTF_8);
        return "D-" + HexFormat.of().formatHex(sha256(key)).substring(0, LENGTH);
    }

    /** Whether the text has the form of an id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
