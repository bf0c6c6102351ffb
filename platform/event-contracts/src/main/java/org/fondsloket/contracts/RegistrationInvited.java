package org.fondsloket.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation is asked to register its first user. The code follows from the id and a key that
 * never leaves the two services which need it.
 *
 * @param registrationId from which code and link are derived
 * @param organisation number of an employer or of a service provider
 * @param kind EMPLOYER or PROVIDER
 * @param channel EMAIL or POST
 * @param expiresAt from when on the code is refused
 * @param mandateId mandate that made the provider known, absent for an employer
 */
@Outer(
        type = "identity.registration-invited.v1",
        topic = "identity.registration.v1",
        key = "organisation")
public record RegistrationInvited(
        String registrationId,
        String organisation,
        String kind,
        String channel,
        Instant expiresAt,
        @Nullable String mandateId) {}
