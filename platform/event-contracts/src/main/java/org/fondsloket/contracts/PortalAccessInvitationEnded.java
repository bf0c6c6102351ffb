package org.fondsloket.contracts;

/**
 * An invitation ended unused; its link opens nothing any more.
 *
 * @param accessId of this worker at this employer
 * @param cause BY_EMPLOYER, MAIL_ADDRESS_CHANGED, EXPIRED, BIRTH_DATE or MAIL_FAILED; more may come
 */
@Outer(type = "identity.portal-access-invitation-ended.v1", topic = "identity.portal-access.v1")
public record PortalAccessInvitationEnded(
        String accessId,
        String employerNumber,
        String workerNumber,
        String invitationId,
        String cause) {}
