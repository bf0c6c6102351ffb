package org.fondsloket.mailbox.list;

import java.time.Clock;
import java.util.List;
import org.fondsloket.mailbox.letter.LetterCommand.MarkRead;
import org.fondsloket.mailbox.list.MailboxRows.Owner;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/employers/{employerNumber}/letters")
class MailboxController {

    private static final String RIGHT = "BOX";

    private final MailboxRows rows;
    private final LetterContents contents;
    private final Commands commands;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    MailboxController(
            MailboxRows rows,
            LetterContents contents,
            Commands commands,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.commands = commands;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    List<MailboxRow> letters(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.of(Owner.employer(employerNumber));
    }

    @GetMapping("/{letterId}/content")
    ResponseEntity<byte[]> content(
            @PathVariable String employerNumber,
            @PathVariable String letterId,
            WebRequest request) {
        return contents.answer(find(employerNumber, letterId), request);
    }

    @PutMapping("/{letterId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String employerNumber, @PathVariable String letterId) {
        MailboxRow row = find(employerNumber, letterId);
        commands.send(
                new MarkRead(row.letterId(), actor.subject(), clock.instant()),
                actor.envelopeFor(employerNumber));
    }

    private MailboxRow find(String employerNumber, String letterId) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.find(Owner.employer(employerNumber), letterId).orElseThrow(Problem::notFound);
    }
}
