package io.seataudit.report.mail;

import io.seataudit.model.Period;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The MIME message. Nothing in it comes from clock or chance: the date is the period's last day, Message-ID and
 * boundaries come from a hash of the content, so a letter that is made again is the same letter.
 */
final class MimeLetter {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final int NOON = 12;

    private final Envelope envelope;
    private final MailText text;
    private final Optional<Path> workbook;
    private final Period period;
    private final int revision;
    private final String fingerprint;

    MimeLetter(Envelope envelope, MailText text, Optional<Path> workbook, Period period, int revision)
            throws IOException {
        this.envelope = envelope;
        this.text = text;
        this.workbook = workbook;
        this.period = period;
        this.revision = revision;
        this.fingerprint = fingerprint();
    }

    byte[] toBytes() throws IOException {
        try {
            Letter letter = new Letter(messageId());
            letter.setFrom(envelope.from());
            letter.setRecipients(Message.RecipientType.TO, envelope.to().toArray(new InternetAddress[0]));
            letter.setSubject(text.subject(), StandardCharsets.UTF_8.name());
            // Noon in UTC is the period's last day almost everywhere on earth.
            letter.setHeader(
                    "Date", DATE.format(period.lastDay().atTime(NOON, 0).atOffset(ZoneOffset.UTC)));
            letter.setHeader("Content-Language", "en");
            letter.setHeader("Auto-Submitted", "auto-generated");
            letter.setContent(content());
            letter.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            letter.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail of checked parts cannot be put together", e);
        }
    }

    private MimeMultipart content() throws MessagingException, IOException {
        MimeMultipart bodies = new Parts("alternative", "text-" + fingerprint);
        bodies.addBodyPart(body(text.text(), "plain"));
        bodies.addBodyPart(body(text.html(), "html"));
        if (workbook.isEmpty()) {
            return bodies;
        }
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(bodies);
        MimeMultipart all = new Parts("mixed", "all-" + fingerprint);
        all.addBodyPart(both);
        all.addBodyPart(file(workbook.get()));
        return all;
    }

    private static MimeBodyPart body(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                content.getBytes(StandardCharsets.UTF_8), "text/" + subtype + "; charset=UTF-8")));
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart file(Path workbook) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                Files.readAllBytes(workbook), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")));
        part.setFileName(String.valueOf(workbook.getFileName()));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private String messageId() {
        String address = envelope.from().getAddress();
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return "<seat-audit." + period + ".r" + revision + "." + fingerprint + "@" + domain + ">";
    }

    private String fingerprint() throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String part : new String[] {
            envelope.from().toString(), envelope.to().toString(), text.subject(), text.text(), text.html()
        }) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        if (workbook.isPresent()) {
            digest.update(Files.readAllBytes(workbook.get()));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** A message that keeps the Message-ID it was given; the library would make one from clock and host. */
    private static final class Letter extends MimeMessage {
        private final String messageId;

        Letter(String messageId) {
            super(Session.getInstance(new Properties()));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }

    /** A multipart with a boundary of our own; the library would make one from the clock. */
    private static final class Parts extends MimeMultipart {
        Parts(String subtype, String boundary) throws ParseException {
            super(subtype);
            ContentType type = new ContentType(contentType);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
