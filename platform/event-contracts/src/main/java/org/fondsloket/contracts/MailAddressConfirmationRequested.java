package org.fondsloket.contracts;

import java.time.Instant;

/**
 * A worker's record has another mail address than the worker's login. The login takes it over only
 * after a link has come back that goes to the address of the record.
 *
 * @param confirmationId from which the link is derived
 * @param workerNumber whose record it is; the address itself is told nowhere else
 * @param expiresAt from when on the link is refused
 */
@Outer(
        type = "identity.mail-address-confirmation-requested.v1",
        topic = "identity.login.v1",
        key = "subject")
public record MailAddressConfirmationRequested(
        String confirmationId, String subject, String workerNumber, Instant expiresAt) {}
