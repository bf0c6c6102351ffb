package org.fondsloket.identity.enrolment;

import jakarta.servlet.http.HttpServletRequest;
import org.fondsloket.identity.attempt.SourceAddress;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.request.RequestThread;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets somebody who has a login take up a colleague's invitation with it. */
@RestController
class OwnInvitationEndpoint {

    private final Enrolment enrolment;
    private final CurrentActor actor;

    OwnInvitationEndpoint(Enrolment enrolment, CurrentActor actor) {
        this.enrolment = enrolment;
        this.actor = actor;
    }

    @PostMapping("/api/me/colleague-invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@RequestBody OwnLink link, HttpServletRequest request) {
        enrolment.join(
                actor.subject(), link.link(), SourceAddress.of(request), RequestThread.of(request));
    }

    /** Body that says which link. */
    record OwnLink(@Nullable String link) {

        @Override
        public String toString() {
            return "OwnLink[withheld]";
        }
    }
}
