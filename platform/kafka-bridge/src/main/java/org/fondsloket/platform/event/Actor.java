package org.fondsloket.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * The person or machine that caused an event, so that every number can be traced to somebody.
 *
 * @param person subject of the login, never a name
 * @param organisation employer or provider number the person belongs to
 * @param actingFor employer number on whose behalf
 * @param mandate mandate that allows it
 * @param acr strength of the login
 */
public record Actor(
        String person,
        @Nullable String organisation,
        @Nullable String actingFor,
        @Nullable String mandate,
        @Nullable String acr) {

    /** The platform itself, under the name of the part that acts. */
    public static Actor system(String part) {
        return new Actor("system:" + part, null, null, null, null);
    }

    /** The same person, acting for this employer. */
    public Actor actingFor(String employerNumber) {
        return new Actor(person, organisation, employerNumber, mandate, acr);
    }
}
