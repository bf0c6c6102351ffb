package org.fondsloket.contracts;

/**
 * An emergency stop is over: what held before holds again.
 *
 * @param organisation number of an employer or a service provider
 */
@Outer(
        type = "identity.organisation-resumed.v1",
        topic = "identity.organisation.v1",
        key = "organisation")
public record OrganisationResumed(String organisation) {}
