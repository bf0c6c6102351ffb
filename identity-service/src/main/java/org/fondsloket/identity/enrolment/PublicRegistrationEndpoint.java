package org.fondsloket.identity.enrolment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.fondsloket.identity.attempt.SourceAddress;
import org.fondsloket.identity.enrolment.Enrolment.Completed;
import org.fondsloket.identity.enrolment.Registrations.Row;
import org.fondsloket.platform.web.request.RequestThread;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page for people who have a code and no login yet. Only POST does anything, and a check uses
 * nothing up: a mail scanner that opens a link changes nothing.
 */
@RestController
@RequestMapping("/api/public/registrations")
class PublicRegistrationEndpoint {

    private final Enrolment enrolment;

    PublicRegistrationEndpoint(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @PostMapping("/check")
    Checked check(@RequestBody Proof proof, HttpServletRequest request) {
        Row row =
                enrolment.check(
                        proof.number(), proof.code(), proof.link(), SourceAddress.of(request));
        return new Checked(
                row.organisation(),
                enrolment.nameOf(row).orElse(null),
                row.kind(),
                enrolment.addressOf(row).orElse(null),
                row.expiresAt());
    }

    /** The one act: the summary was shown and confirmed before. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Completed register(@RequestBody RegistrationWish wish, HttpServletRequest request) {
        return enrolment.complete(wish, SourceAddress.of(request), RequestThread.of(request));
    }

    /** Number and code off a letter, or the secret of a link. */
    record Proof(@Nullable String number, @Nullable String code, @Nullable String link) {

        @Override
        public String toString() {
            return "Proof";
        }
    }

    /**
     * For which organisation the proof is good.
     *
     * @param name of the organisation, as far as it is known here
     * @param email where a colleague's link went
     */
    record Checked(
            String organisation,
            @Nullable String name,
            String kind,
            @Nullable String email,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "Checked[" + organisation + "]";
        }
    }
}
