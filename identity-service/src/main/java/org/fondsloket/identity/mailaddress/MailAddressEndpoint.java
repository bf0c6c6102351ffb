package org.fondsloket.identity.mailaddress;

import org.fondsloket.identity.access.Right;
import org.fondsloket.platform.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the link that went to a new address, from whoever is logged in as its owner. */
@RestController
class MailAddressEndpoint {

    private final MailAddressChanges changes;
    private final CurrentActor actor;

    MailAddressEndpoint(MailAddressChanges changes, CurrentActor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    @PostMapping("/api/me/mail-addresses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@RequestBody Link wish) {
        changes.confirm(actor.subject(), wish.link(), actor.envelopeFor(Right.FUND));
    }

    /** Body with a link. */
    record Link(@Nullable String link) {

        @Override
        public String toString() {
            return "Link";
        }
    }
}
