package org.fondsloket.mailbox.list;

import java.time.Clock;
import java.util.List;
import org.fondsloket.mailbox.letter.LetterCommand.MarkRead;
import org.fondsloket.mailbox.list.MailboxRows.Owner;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What can be done with a mailbox by whoever was let in to it; who that is, others have decided.
 */
@Component
class OpenMailbox {

    private final MailboxRows rows;
    private final LetterContents contents;
    private final Commands commands;
    private final CurrentActor actor;
    private final Clock clock;

    OpenMailbox(
            MailboxRows rows,
            LetterContents contents,
            Commands commands,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.commands = commands;
        this.actor = actor;
        this.clock = clock;
    }

    /** Newest first. */
    List<MailboxRow> letters(Owner owner) {
        return rows.of(owner);
    }

    ResponseEntity<byte[]> content(Owner owner, String letterId, WebRequest request) {
        return contents.answer(find(owner, letterId), request);
    }

    /** Notes that the letter was read, for the organisation that the caller acts for. */
    void read(Owner owner, String letterId) {
        MailboxRow row = find(owner, letterId);
        commands.send(
                new MarkRead(row.letterId(), actor.subject(), clock.instant()),
                actor.envelopeFor(owner.number()));
    }

    private MailboxRow find(Owner owner, String letterId) {
        return rows.find(owner, letterId).orElseThrow(Problem::notFound);
    }
}
