package io.seataudit.report.mail;

/** What came of a sending. Reasons are sentences for the person who runs the audit. */
public sealed interface SendOutcome {

    /** The server took the mail. */
    record Sent(String messageId) implements SendOutcome {}

    /** The server was not there or asked to come back, at every try: the next run may try again. */
    record TemporaryFailure(int tries, String reason) implements SendOutcome {}

    /** The server will not take it as it is: something has to be changed first. */
    record Refused(String reason) implements SendOutcome {}

    /**
     * The server got the whole mail and the connection ended before its answer: it may have arrived. Not tried again,
     * since twice is worse than a look into the mailbox.
     */
    record InDoubt(String messageId, String reason) implements SendOutcome {}
}
