package org.fondsloket.mailbox.mailing;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the mail server. A mail keeps its message id over repeated sending, by which
 * mailboxes know it again.
 */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final JavaMailSender sender;
    private final Letterhead fund;

    Postman(JavaMailSender sender, Letterhead fund) {
        this.sender = sender;
        this.fund = fund;
    }

    /** How it went. */
    public enum Outcome {
        SENT,
        /** The server does not take this recipient: that never gets better. */
        REFUSED,
        /** The server is away or busy. */
        AWAY
    }

    /** Name of the fund, as mails are signed. */
    public String sender() {
        return fund.name();
    }

    public Outcome send(Post post, Instant now) {
        try {
            sender.send(message(post, now));
            return Outcome.SENT;
        } catch (MailException e) {
            // The cause may quote the address, which has no place in a log.
            if (refused(e)) {
                LOG.warn("Mail {} is refused", post.id());
                return Outcome.REFUSED;
            }
            LOG.warn("Mail {} waits: {}", post.id(), e.getClass().getSimpleName());
            return Outcome.AWAY;
        }
    }

    private MimeMessage message(Post post, Instant now) {
        String host = fund.email().substring(fund.email().indexOf('@') + 1);
        MimeMessage message = new NamedMessage("<%s@%s>".formatted(post.id(), host));
        try {
            message.setFrom(new InternetAddress(fund.email()));
            message.setRecipient(
                    MimeMessage.RecipientType.TO, new InternetAddress(post.address(), true));
            message.setSubject(post.subject(), "UTF-8");
            message.setText(post.text(), "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", post.language());
            message.setSentDate(Date.from(now));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        return message;
    }

    private static boolean refused(MailException e) {
        return e instanceof MailPreparationException
                || (e instanceof MailSendException failed
                        && failed.getFailedMessages().values().stream()
                                .anyMatch(Postman::invalidRecipient));
    }

    private static boolean invalidRecipient(Exception cause) {
        Address[] invalid =
                cause instanceof SendFailedException failed ? failed.getInvalidAddresses() : null;
        return invalid != null && invalid.length > 0;
    }

    /**
     * A mail as it goes out.
     *
     * @param id the same whenever the same mail is sent
     */
    public record Post(String id, String address, String subject, String text, String language) {

        @Override
        public String toString() {
            return "Mail " + id;
        }
    }

    /** Keeps its id over repeated sending. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
