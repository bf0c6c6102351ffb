package org.fondsloket.mailbox.announcement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.mailbox.announcement.LetterMails.Due;
import org.fondsloket.mailbox.announcement.LetterMails.Outcome;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.mailing.MailSettings;
import org.fondsloket.mailbox.mailing.Postman;
import org.fondsloket.mailbox.mailing.Postman.Post;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.LetterTexts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails, each in a transaction of its own. While mail is away they wait. From an active
 * mandate on only the provider is told of the employer's letters; both can read them.
 */
@Component
class Announcements {

    private final LetterMails mails;
    private final Organisations organisations;
    private final MailSettings settings;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LetterTexts texts = new LetterTexts();

    Announcements(
            LetterMails mails,
            Organisations organisations,
            MailSettings settings,
            Postman postman,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.organisations = organisations;
        this.settings = settings;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fondsloket.mail.interval:500ms}")
    void sendDue() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
            // Until no mail is due: each attempt moves one on or away.
        }
    }

    private boolean sendOne() {
        Instant now = clock.instant();
        Optional<Due> due = mails.takeDue(now);
        due.ifPresent(mail -> announce(mail, now));
        return due.isPresent();
    }

    private void announce(Due mail, Instant now) {
        String reader =
                organisations.addressedFor(
                        mail.employerNumber(), LocalDate.ofInstant(now, LetterText.FUND_TIME));
        String language =
                reader.equals(mail.employerNumber())
                        ? mail.language()
                        : organisations.languageOf(reader);
        organisations
                .mailAddressOf(reader)
                .ifPresentOrElse(
                        address -> send(mail, post(mail, address, language), now),
                        () -> mails.done(mail, Outcome.NO_ADDRESS, now));
    }

    private void send(Due mail, Post post, Instant now) {
        switch (postman.send(post, now)) {
            case SENT -> mails.done(mail, Outcome.SENT, now);
            case REFUSED -> mails.done(mail, Outcome.REFUSED, now);
            case AWAY -> mails.tryAgain(mail, now.plus(settings.retryAfter(mail.failures() + 1)));
        }
    }

    private Post post(Due mail, String address, String language) {
        LetterText text = texts.in(language);
        return new Post(
                "letter-" + mail.letterId(),
                address,
                text.of("mail.subject"),
                text.say(
                        "mail.text",
                        Map.of("address", settings.portal(), "fund", postman.sender())),
                text.language());
    }
}
