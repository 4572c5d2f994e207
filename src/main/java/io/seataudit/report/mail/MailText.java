package io.seataudit.report.mail;

/** What a mail says: the subject on one line, and both bodies. */
record MailText(String subject, String text, String html) {}
