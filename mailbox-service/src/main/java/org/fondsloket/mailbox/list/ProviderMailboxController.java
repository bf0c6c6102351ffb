package org.fondsloket.mailbox.list;

import java.util.List;
import org.fondsloket.mailbox.directory.ProviderDirectory;
import org.fondsloket.mailbox.list.MailboxRows.Owner;
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

    private final OpenMailbox mailbox;
    private final AccessDecisions access;
    private final CurrentActor actor;

    ProviderMailboxController(OpenMailbox mailbox, AccessDecisions access, CurrentActor actor) {
        this.mailbox = mailbox;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<MailboxRow> providerLetters(@PathVariable String organisation) {
        return mailbox.letters(ownedBy(organisation));
    }

    @GetMapping("/{letterId}/content")
    ResponseEntity<byte[]> providerLetterContent(
            @PathVariable String organisation, @PathVariable String letterId, WebRequest request) {
        return mailbox.content(ownedBy(organisation), letterId, request);
    }

    @PutMapping("/{letterId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readByProvider(@PathVariable String organisation, @PathVariable String letterId) {
        mailbox.read(ownedBy(organisation), letterId);
    }

    private Owner ownedBy(String organisation) {
        if (!ProviderDirectory.isNumber(organisation)) {
            throw Problem.notFound();
        }
        access.require(actor.subject(), organisation, RIGHT);
        return Owner.provider(organisation);
    }
}
