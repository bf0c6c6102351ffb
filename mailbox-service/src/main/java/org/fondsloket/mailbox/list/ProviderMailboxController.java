package org.fondsloket.mailbox.list;

import java.time.Clock;
import java.util.List;
import org.fondsloket.mailbox.directory.ProviderDirectory;
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

/** Letters to a service provider about its own affairs; those of its clients stay with them. */
@RestController
@RequestMapping("/api/organisations/{organisation}/letters")
class ProviderMailboxController {

    private static final String RIGHT = "BOX";

    private final MailboxRows rows;
    private final LetterContents contents;
    private final Commands commands;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    ProviderMailboxController(
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
    List<MailboxRow> providerLetters(@PathVariable String organisation) {
        requireReader(organisation);
        return rows.of(Owner.provider(organisation));
    }

    @GetMapping("/{letterId}/content")
    ResponseEntity<byte[]> providerLetterContent(
            @PathVariable String organisation, @PathVariable String letterId, WebRequest request) {
        return contents.answer(find(organisation, letterId), request);
    }

    @PutMapping("/{letterId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readByProvider(@PathVariable String organisation, @PathVariable String letterId) {
        MailboxRow row = find(organisation, letterId);
        commands.send(
                new MarkRead(row.letterId(), actor.subject(), clock.instant()),
                actor.envelopeFor(organisation));
    }

    private MailboxRow find(String organisation, String letterId) {
        requireReader(organisation);
        return rows.find(Owner.provider(organisation), letterId).orElseThrow(Problem::notFound);
    }

    private void requireReader(String organisation) {
        if (!ProviderDirectory.isNumber(organisation)) {
            throw Problem.notFound();
        }
        access.require(actor.subject(), organisation, RIGHT);
    }
}
