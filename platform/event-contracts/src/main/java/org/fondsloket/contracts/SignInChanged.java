package org.fondsloket.contracts;

import java.time.Instant;

/**
 * How somebody logs in has changed, of which the person is told.
 *
 * @param what PASSWORD, SECOND_FACTOR_ADDED, SECOND_FACTOR_REMOVED, MAIL_ADDRESS, RECOVERY_ANSWER,
 *     BROKER_LINKED or BROKER_UNLINKED; more may come
 */
@Outer(type = "identity.sign-in-changed.v1", topic = "identity.login.v1", key = "subject")
public record SignInChanged(String changeId, String subject, String what, Instant at) {}
