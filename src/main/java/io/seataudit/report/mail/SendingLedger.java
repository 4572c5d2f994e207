package io.seataudit.report.mail;

/**
 * What the caller remembers durably, so that a restart never sends twice. A mail that was handed over and of which
 * nothing further was told may have arrived: it is not to be sent again without a person's word.
 */
public interface SendingLedger {

    /** The server is about to get the content; called before its first byte leaves. */
    void handingOver(String messageId);

    /** The server did not take it: it may be sent again. */
    void notTaken(String messageId);

    /** The server took it. */
    void taken(String messageId);
}
