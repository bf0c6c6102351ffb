package org.fondsloket.contracts;

/**
 * An organisation has its first user.
 *
 * @param organisation number of an employer or of a service provider
 * @param subject login of that user
 */
@Outer(
        type = "identity.registration-completed.v1",
        topic = "identity.registration.v1",
        key = "organisation")
public record RegistrationCompleted(String registrationId, String organisation, String subject) {}
