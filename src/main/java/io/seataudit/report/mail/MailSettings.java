package io.seataudit.report.mail;

import java.nio.file.Path;
import java.util.List;

/**
 * Who writes to whom, and how much of the report goes with it.
 *
 * @param from one address, with or without a name
 * @param maskEmails people's addresses become {@code a***@example.com}; the workbook, which has them, is then not sent
 * @param attachmentLimit the largest workbook that is attached, in bytes; a larger one is only named
 * @param workbook the finished workbook
 */
public record MailSettings(String from, List<String> to, boolean maskEmails, long attachmentLimit, Path workbook) {
    /** Below what most mail servers take, Base64's third included. */
    public static final long DEFAULT_ATTACHMENT_LIMIT = 10_000_000L;
}
