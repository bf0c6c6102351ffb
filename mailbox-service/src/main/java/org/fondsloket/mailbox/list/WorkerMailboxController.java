package org.fondsloket.mailbox.list;

import java.util.List;
import org.fondsloket.mailbox.list.MailboxRows.Owner;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Letters to workers: for the worker and the fund's clerks, and for no employer. */
@RestController
@RequestMapping("/api/persons/{workerNumber}/letters")
class WorkerMailboxController {

    private final OpenMailbox mailbox;
    private final AccessDecisions access;
    private final CurrentActor actor;

    WorkerMailboxController(OpenMailbox mailbox, AccessDecisions access, CurrentActor actor) {
        this.mailbox = mailbox;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<MailboxRow> workerLetters(@PathVariable String workerNumber) {
        return mailbox.letters(ownedBy(workerNumber));
    }

    @GetMapping("/{letterId}/content")
    ResponseEntity<byte[]> workerLetterContent(
            @PathVariable String workerNumber, @PathVariable String letterId, WebRequest request) {
        return mailbox.content(ownedBy(workerNumber), letterId, request);
    }

    /**
     * One employer's block neither shows nor hides what another one reported (S001-15, S001-21).
     */
    private Owner ownedBy(String workerNumber) {
        return Owner.worker(workerNumber, access.requireOwn(actor.subject(), workerNumber));
    }
}
