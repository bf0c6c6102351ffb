package org.fondsloket.mailbox.mailing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fondsloket.mailbox.mailing.Mails.Due;
import org.fondsloket.mailbox.mailing.Mails.Outcome;
import org.fondsloket.mailbox.mailing.Readers.Reader;
import org.fondsloket.mailbox.notice.NoticeCommand.NoteFailure;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is planned, each mail in a transaction of its own. While the mail server is away mails
 * wait; a mail that can never arrive becomes an event, for whoever must act on it.
 */
@Component
class MailDispatch {

    private final Mails mails;
    private final Readers readers;
    private final MailWriter writer;
    private final Postman postman;
    private final MailSettings settings;
    private final Commands commands;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDispatch(
            Mails mails,
            Readers readers,
            MailWriter writer,
            Postman postman,
            MailSettings settings,
            Commands commands,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.readers = readers;
        this.writer = writer;
        this.postman = postman;
        this.settings = settings;
        this.commands = commands;
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
        due.ifPresent(mail -> deal(mail, now));
        return due.isPresent();
    }

    private void deal(Due mail, Instant now) {
        Instant expiresAt = mail.expiresAt();
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            mails.done(mail, Outcome.TOO_LATE, now);
            return;
        }
        Optional<Reader> reader = readers.find(mail.reader(), mail.number());
        if (reader.isPresent()) {
            send(mail, reader.get(), now);
        } else if (now.isBefore(mail.plannedAt().plus(settings.waitForAddress()))) {
            // Topics are not ordered among each other: the address may be on its way.
            mails.await(mail, now.plus(settings.firstRetry()));
        } else {
            fail(mail, Outcome.NO_ADDRESS, now);
        }
    }

    private void send(Due mail, Reader reader, Instant now) {
        switch (postman.send(writer.write(mail, reader), now)) {
            case SENT -> mails.done(mail, Outcome.SENT, now);
            case REFUSED -> fail(mail, Outcome.REFUSED, now);
            case AWAY -> mails.tryAgain(mail, now.plus(settings.retryAfter(mail.failures() + 1)));
        }
    }

    private void fail(Due mail, Outcome outcome, Instant now) {
        mails.done(mail, outcome, now);
        // Last: from here to the commit no other append of the service gets through.
        commands.send(
                new NoteFailure(
                        mail.mailId(), mail.kind().name(), mail.reference(), outcome.name()),
                Envelope.system("mail", mail.mailId()));
    }
}
