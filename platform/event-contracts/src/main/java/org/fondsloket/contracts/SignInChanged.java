package org.fondsloket.contracts;

import java.time.Instant;

/**
 * How somebody logs in has changed, of which the person is told.
 *
 * @param what PASSWORD, SECOND_FACTOR_ADDED, SECOND_FACTOR_REMOVED, MAIL_ADDRESS or
 *     RECOVERY_ANSWER; more may come
 */
@Outer(type = "identity.sign-in-changed.v1", topic = "identity.login.v1", key = "subject")
public record SignInChanged(String changeId, String subject, String what, Instant at) {}
