package org.fondsloket.mailbox.announcement;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.mailbox.announcement.LetterMails.Due;
import org.fondsloket.mailbox.announcement.LetterMails.Outcome;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.LetterTexts;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails, each in a transaction of its own. While mail is away they wait. A mail whose
 * sending could not be noted any more goes out with the same message id, by which mailboxes know it
 * again.
 */
@Component
class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final LetterMails mails;
    private final AnnouncementAddresses addresses;
    private final AnnouncementSettings settings;
    private final Letterhead fund;
    private final JavaMailSender sender;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LetterTexts texts = new LetterTexts();

    Announcements(
            LetterMails mails,
            AnnouncementAddresses addresses,
            AnnouncementSettings settings,
            Letterhead fund,
            JavaMailSender sender,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.settings = settings;
        this.fund = fund;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fondsloket.announcement.interval:500ms}")
    void sendDue() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
            // Until no mail is due: each attempt moves one on or away.
        }
    }

    private boolean sendOne() {
        Instant now = clock.instant();
        Optional<Due> due = mails.takeDue(now);
        due.ifPresent(
                mail ->
                        addresses
                                .find(mail.employerNumber())
                                .ifPresentOrElse(
                                        address -> send(mail, address, now),
                                        () -> mails.done(mail, Outcome.NO_ADDRESS, now)));
        return due.isPresent();
    }

    private void send(Due mail, String address, Instant now) {
        try {
            sender.send(message(mail, address, now));
            mails.done(mail, Outcome.SENT, now);
        } catch (MailException e) {
            // The cause may quote the address, which has no place in a log.
            if (refused(e)) {
                LOG.warn("The mail of letter {} is refused", mail.letterId());
                mails.done(mail, Outcome.REFUSED, now);
            } else {
                LOG.warn(
                        "The mail of letter {} waits: {}",
                        mail.letterId(),
                        e.getClass().getSimpleName());
                mails.tryAgain(mail, now.plus(settings.retryAfter(mail.failures() + 1)));
            }
        }
    }

    private MimeMessage message(Due mail, String address, Instant now) {
        LetterText text = texts.in(mail.language());
        String host = fund.email().substring(fund.email().indexOf('@') + 1);
        MimeMessage message = new NamedMessage("<letter-%s@%s>".formatted(mail.letterId(), host));
        try {
            message.setFrom(new InternetAddress(fund.email()));
            message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address));
            message.setSubject(text.of("mail.subject"), "UTF-8");
            message.setText(
                    text.say(
                            "mail.text", Map.of("address", settings.portal(), "fund", fund.name())),
                    "UTF-8");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", text.language());
            message.setSentDate(Date.from(now));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        return message;
    }

    /** The server took the connection and not the recipient: that never gets better. */
    private static boolean refused(MailException e) {
        return e instanceof MailPreparationException
                || (e instanceof MailSendException failed
                        && failed.getFailedMessages().values().stream()
                                .anyMatch(Announcements::invalidRecipient));
    }

    private static boolean invalidRecipient(Exception cause) {
        Address[] invalid =
                cause instanceof SendFailedException failed ? failed.getInvalidAddresses() : null;
        return invalid != null && invalid.length > 0;
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
