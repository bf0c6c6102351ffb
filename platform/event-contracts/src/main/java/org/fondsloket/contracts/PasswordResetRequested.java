package org.fondsloket.contracts;

import java.time.Instant;

/**
 * Somebody who is known asks for a new password and is to get a link by mail. The link follows from
 * the id and a key that never leaves the two services which need it.
 *
 * @param resetId from which the link is derived
 * @param expiresAt from when on the link is refused
 */
@Outer(type = "identity.password-reset-requested.v1", topic = "identity.login.v1", key = "subject")
public record PasswordResetRequested(String resetId, String subject, Instant expiresAt) {}
