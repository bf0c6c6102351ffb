package org.fondsloket.contracts;

import java.time.Instant;

/**
 * Where the mail to an invited colleague goes; travels on a compacted topic, so that a tombstone
 * erases it everywhere as soon as the invitation is over.
 *
 * @param invitationId from which the link is derived
 * @param organisation number of the employer or service provider that invites
 * @param email address that a main user of the organisation entered
 * @param language ISO 639 code of two small letters
 * @param expiresAt from when on the link is refused
 */
@Outer(
        type = "identity.invitee-recorded.v1",
        topic = "identity.invitee.v1",
        key = "invitationId",
        compacted = true)
public record InviteeRecorded(
        String invitationId,
        String organisation,
        String email,
        String language,
        Instant expiresAt) {}
