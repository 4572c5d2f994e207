package io.seataudit.report.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;

/** An .eml taken apart by the mail library, as a mail program would. */
record ParsedMail(MimeMessage message, String text, String html, Optional<BodyPart> attachment) {

    static ParsedMail of(byte[] eml) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
        MimeMultipart parts = (MimeMultipart) message.getContent();
        Optional<BodyPart> attachment = Optional.empty();
        if (message.isMimeType("multipart/mixed")) {
            attachment = Optional.of(parts.getBodyPart(1));
            parts = (MimeMultipart) parts.getBodyPart(0).getContent();
        }
        return new ParsedMail(
                message,
                (String) parts.getBodyPart(0).getContent(),
                (String) parts.getBodyPart(1).getContent(),
                attachment);
    }
}
