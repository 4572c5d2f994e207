package io.seataudit.report.mail;

import io.seataudit.report.AuditReport;
import io.seataudit.report.template.BrokenTemplate;
import io.seataudit.report.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the mail of a report as the bytes of an .eml file: the same inputs give the same bytes (rules.md#mail). */
public final class MailComposer {
    private MailComposer() {}

    /**
     * Plain text and HTML, with the workbook attached when it is small enough and addresses are not masked.
     *
     * @throws BrokenTemplate when a template is wrong or its mail too long
     * @throws IllegalArgumentException when an address of the settings is none
     * @throws UncheckedIOException when the workbook cannot be read
     */
    public static byte[] compose(AuditReport report, MailSettings settings, Templates templates) {
        Path workbook = settings.workbook();
        try {
            boolean attached = !settings.maskEmails() && Files.size(workbook) <= settings.attachmentLimit();
            String name = String.valueOf(workbook.getFileName());
            MailText text = new MailWriter(report, templates, settings.maskEmails(), name, attached).write();
            Optional<Path> attachment = attached ? Optional.of(workbook) : Optional.empty();
            Envelope envelope = Envelope.of(settings.from(), settings.to());
            return new MimeLetter(envelope, text, attachment, report.period(), report.revision()).toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the workbook " + workbook, e);
        }
    }
}
