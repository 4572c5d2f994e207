package io.seataudit.report.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An .eml as it was written: goes out byte for byte, and knows how far it has gone. */
final class FinishedLetter extends MimeMessage {
    private final byte[] eml;
    private final Runnable onHandingOver;
    private boolean handedOver;

    /** Throws {@link MessagingException} when the bytes are no message. */
    FinishedLetter(Session session, byte[] eml, Runnable onHandingOver) throws MessagingException {
        super(session, new ByteArrayInputStream(eml));
        this.eml = eml.clone();
        this.onHandingOver = onHandingOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
        onHandingOver.run();
        out.write(eml);
        handedOver = true;
    }

    /** Whether all of it was given to the connection; only the closing dot and the server's answer are missing then. */
    boolean isHandedOver() {
        return handedOver;
    }

    Address[] recipients() throws MessagingException {
        Address[] recipients = getAllRecipients();
        return recipients == null ? new Address[0] : recipients;
    }
}
