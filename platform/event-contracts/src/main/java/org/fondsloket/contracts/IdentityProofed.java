package org.fondsloket.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fund has checked who a person is; the document itself is kept nowhere.
 *
 * @param subject login of the person, never a name
 * @param method how the identity was checked
 * @param documentKind kind of document that was seen
 * @param proofUntil last day on which the check counts
 */
@Outer(type = "identity.identity-proofed.v1", topic = "identity.login.v1", key = "subject")
public record IdentityProofed(
        String subject, String method, @Nullable String documentKind, LocalDate proofUntil) {}
