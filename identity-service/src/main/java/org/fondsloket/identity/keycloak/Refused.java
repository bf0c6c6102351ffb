package org.fondsloket.identity.keycloak;

import java.util.Set;

/** Keycloak understood a request and did not carry it out. */
public final class Refused extends RuntimeException {

    private final Reason reason;
    private final transient Set<String> fields;

    Refused(Reason reason, Set<String> fields) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.fields = Set.copyOf(fields);
    }

    public Reason reason() {
        return reason;
    }

    /** Names of the fields in Keycloak's words. */
    public Set<String> fields() {
        return fields;
    }

    /** Why. */
    public enum Reason {
        EXISTS,
        MISSING,
        INVALID
    }
}
