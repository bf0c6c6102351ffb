package org.fondsloket.mailbox.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import org.fondsloket.mailbox.document.LetterDocuments;
import org.fondsloket.mailbox.document.LetterDocuments.Document;
import org.fondsloket.mailbox.letter.LetterCommand.MarkRead;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
    private final LetterDocuments documents;
    private final Commands commands;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    MailboxController(
            MailboxRows rows,
            LetterDocuments documents,
            Commands commands,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.commands = commands;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    List<MailboxRow> letters(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.of(employerNumber);
    }

    /**
     * The bytes never change, but the right to see them may: a browser keeps them and asks each
     * time whether it still may show them.
     */
    @GetMapping("/{letterId}/content")
    ResponseEntity<byte[]> content(
            @PathVariable String employerNumber,
            @PathVariable String letterId,
            WebRequest request) {
        MailboxRow row = find(employerNumber, letterId);
        String etag = "\"" + row.sha256() + "\"";
        CacheControl cache = CacheControl.noCache().cachePrivate();
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(etag)
                    .cacheControl(cache)
                    .build();
        }
        Document document = documents.find(letterId).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(etag)
                .cacheControl(cache)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.fileName(), UTF_8)
                                .build()
                                .toString())
                .body(document.content());
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
        return rows.find(employerNumber, letterId).orElseThrow(Problem::notFound);
    }
}
