package io.seataudit.job;

/** The mail was not taken; the report is published all the same. The message says why and what to do. Exit 1. */
final class MailNotSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailNotSentException(String message) {
        super("the report is published, but the mail was not sent: " + message);
    }
}
