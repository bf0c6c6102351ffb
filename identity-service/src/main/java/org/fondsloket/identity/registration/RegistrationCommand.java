package org.fondsloket.identity.registration;

import java.time.Instant;
import org.fondsloket.platform.command.AggregateCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked of a registration; the answer says whether anything changed. */
public sealed interface RegistrationCommand extends AggregateCommand<Boolean> {

    String organisation();

    @Override
    default String aggregateId() {
        return RegistrationDecider.idOf(organisation());
    }

    /**
     * The organisation gets a code; the one before, if any, opens nothing any more.
     *
     * @param mandateId mandate that made a provider known, absent for an employer
     */
    record Invite(
            String organisation,
            String registrationId,
            Kind kind,
            Channel channel,
            Instant expiresAt,
            @Nullable String mandateId)
            implements RegistrationCommand {}

    /**
     * The same, unless there is a user already or a code that still counts: a provider's tenth
     * mandate must not kill the code that came with the first.
     */
    record InviteUnlessKnown(
            String organisation,
            String registrationId,
            Kind kind,
            Channel channel,
            Instant expiresAt,
            @Nullable String mandateId,
            Instant at)
            implements RegistrationCommand {}

    /**
     * The mail with the code did not arrive.
     *
     * @param cause REFUSED or NO_ADDRESS
     */
    record NoteUndelivered(String organisation, String registrationId, String cause)
            implements RegistrationCommand {}

    /** Somebody with the code has made his login. */
    record Complete(String organisation, String registrationId, String subject, Instant at)
            implements RegistrationCommand {}

    /** Who registers. */
    enum Kind {
        EMPLOYER,
        PROVIDER
    }

    /** How the code travels. */
    enum Channel {
        EMAIL,
        POST
    }
}
