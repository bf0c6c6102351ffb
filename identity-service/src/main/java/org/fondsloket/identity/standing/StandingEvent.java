package org.fondsloket.identity.standing;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

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

    /**
     * A check by a broker counts no longer.
     *
     * @param proofUntil last day on which the person counts as identified by anything else, or a
     *     day in the past
     */
    @StoredAs("identity.BrokerProofEnded")
    record BrokerProofEnded(String subject, LocalDate proofUntil) implements StandingEvent {}

    /**
     * A means of a recognised broker opens this login, or what the broker says of it has changed.
     *
     * @param subjectPseudonym keyed hash of what the broker calls the person
     * @param level level of the means, never more than the broker is recognised for
     * @param organisation number of the organisation for which it was used, if it was said
     * @param chainOrganisation number of an organisation in between: evidence of a mandate, and no
     *     mandate
     */
    @StoredAs("identity.BrokerIdentityLinked")
    record BrokerIdentityLinked(
            String subject,
            String broker,
            String subjectPseudonym,
            String level,
            @Nullable String organisation,
            @Nullable String chainOrganisation)
            implements StandingEvent {}

    /** The means opens this login no longer. */
    @StoredAs("identity.BrokerIdentityUnlinked")
    record BrokerIdentityUnlinked(String subject, String broker, String subjectPseudonym)
            implements StandingEvent {}
}
