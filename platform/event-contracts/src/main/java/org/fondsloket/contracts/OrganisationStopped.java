package org.fondsloket.contracts;

/**
 * Nobody acts for this organisation or on its behalf until it is resumed: an emergency stop.
 *
 * @param organisation number of an employer or a service provider
 * @param reason code of the reason
 */
@Outer(
        type = "identity.organisation-stopped.v1",
        topic = "identity.organisation.v1",
        key = "organisation")
public record OrganisationStopped(String organisation, String reason) {}
