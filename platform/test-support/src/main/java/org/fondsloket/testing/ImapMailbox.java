package org.fondsloket.testing;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a mail server of tests the way a mail program would. */
public final class ImapMailbox {

    private ImapMailbox() {}

    /** Mails to an address so far, the oldest first. */
    public static List<TestServers.Mail> read(int port, String address) {
        var settings = new Properties();
        settings.setProperty("mail.imap.connectiontimeout", "5000");
        settings.setProperty("mail.imap.timeout", "5000");
        try (var store = Session.getInstance(settings).getStore("imap")) {
            store.connect("127.0.0.1", port, address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var mails = new ArrayList<TestServers.Mail>();
                for (var message : inbox.getMessages()) {
                    mails.add(
                            new TestServers.Mail(
                                    message.getFrom()[0].toString(),
                                    message.getSubject(),
                                    text(message)));
                }
                return mails;
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("The mailbox cannot be read", e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> text;
            case Multipart parts when parts.getCount() > 0 -> text(parts.getBodyPart(0));
            default -> "";
        };
    }
}
