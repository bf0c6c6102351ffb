package org.fondsloket.mailbox.list;

import java.util.List;
import org.fondsloket.mailbox.list.MailboxRows.Owner;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
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

    private final OpenMailbox mailbox;
    private final AccessDecisions access;
    private final CurrentActor actor;

    MailboxController(OpenMailbox mailbox, AccessDecisions access, CurrentActor actor) {
        this.mailbox = mailbox;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<MailboxRow> letters(@PathVariable String employerNumber) {
        return mailbox.letters(ownedBy(employerNumber));
    }

    @GetMapping("/{letterId}/content")
    ResponseEntity<byte[]> content(
            @PathVariable String employerNumber,
            @PathVariable String letterId,
            WebRequest request) {
        return mailbox.content(ownedBy(employerNumber), letterId, request);
    }

    @PutMapping("/{letterId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String employerNumber, @PathVariable String letterId) {
        mailbox.read(ownedBy(employerNumber), letterId);
    }

    private Owner ownedBy(String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return Owner.employer(employerNumber);
    }
}
