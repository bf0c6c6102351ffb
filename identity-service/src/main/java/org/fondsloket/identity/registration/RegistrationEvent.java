package org.fondsloket.identity.registration;

import java.time.Instant;
import org.fondsloket.platform.store.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to a registration; codes and whatever the person typed are never part of it. */
public sealed interface RegistrationEvent {

    String organisation();

    String registrationId();

    /** A code is on its way; one that was sent earlier is dead. */
    @StoredAs("identity.RegistrationInvited")
    record RegistrationInvited(
            String registrationId,
            String organisation,
            String kind,
            String channel,
            Instant expiresAt,
            @Nullable String mandateId)
            implements RegistrationEvent {}

    /** The mail with the code reached nobody; the code still counts. */
    @StoredAs("identity.RegistrationUndelivered")
    record RegistrationUndelivered(String registrationId, String organisation, String cause)
            implements RegistrationEvent {}

    /** The organisation has a main user. */
    @StoredAs("identity.RegistrationCompleted")
    record RegistrationCompleted(
            String registrationId, String organisation, String kind, String subject)
            implements RegistrationEvent {}
}
