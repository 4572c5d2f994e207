package io.seataudit.report.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;

/** Checked addresses: no line break or other control can come into a header by them. */
record Envelope(InternetAddress from, List<InternetAddress> to) {

    /** Throws {@link IllegalArgumentException} that names the address which is none. */
    static Envelope of(String from, List<String> to) {
        if (to.isEmpty()) {
            throw new IllegalArgumentException("mail.to: there is nobody to write to");
        }
        List<InternetAddress> recipients = new ArrayList<>();
        for (String address : to) {
            recipients.add(address(address, "mail.to"));
        }
        return new Envelope(address(from, "mail.from"), List.copyOf(recipients));
    }

    private static InternetAddress address(String text, String key) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(key + ": an address cannot hold a line break or another control");
        }
        try {
            InternetAddress[] addresses = InternetAddress.parse(text, true);
            if (addresses.length == 1 && addresses[0].getAddress().indexOf('@') > 0) {
                return addresses[0];
            }
        } catch (AddressException e) {
            throw new IllegalArgumentException(key + ": \"" + text + "\" is no mail address; " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(key + ": \"" + text + "\" is not one mail address");
    }
}
