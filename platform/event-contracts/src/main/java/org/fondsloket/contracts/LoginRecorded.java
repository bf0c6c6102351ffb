package org.fondsloket.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Who a login is; travels on a compacted topic, so that a tombstone erases it everywhere.
 *
 * @param subject login of the person, the only thing of it that events carry
 * @param version grows with each change of the record
 * @param email where mails for this login go
 * @param language ISO 639 code of two small letters
 */
@Outer(
        type = "identity.login-recorded.v1",
        topic = "identity.person.v1",
        key = "subject",
        compacted = true)
public record LoginRecorded(
        String subject,
        long version,
        String userName,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String language) {}
