package org.fondsloket.identity.standing;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;

/** What happened to a login's standing. */
public sealed interface StandingEvent {

    String subject();

    /** An organisation wants a higher level of one of its people. */
    @StoredAs("identity.LevelRaiseAsked")
    record LevelRaiseAsked(String subject, String organisation, String level)
            implements StandingEvent {}

    /** The fund has checked who the person is. */
    @StoredAs("identity.IdentityProofed")
    record IdentityProofed(String subject, String method, String documentKind, LocalDate proofUntil)
            implements StandingEvent {}
}
