package org.fondsloket.identity.portalaccess;

import java.time.Instant;

/** What is known of one worker's access at one employer; leaving the employer is no part of it. */
public sealed interface PortalAccess {

    /** Never invited. */
    record None() implements PortalAccess {}

    /**
     * A link is on its way or waits to be used.
     *
     * @param wrongDates birth dates that were entered and are not the worker's
     */
    record Invited(String invitationId, Instant expiresAt, int wrongDates)
            implements PortalAccess {}

    /**
     * The invitation ended unused; another one may follow.
     *
     * @param asked true once whoever held the link has asked for another one
     */
    record Closed(String invitationId, Ending cause, boolean asked) implements PortalAccess {}

    /** The worker logs in. */
    record Active(String subject) implements PortalAccess {}

    /** The login is there, and opens nothing. */
    record Blocked(String subject) implements PortalAccess {}

    /** Why an invitation ended unused, by the names that other services know. */
    enum Ending {
        BY_EMPLOYER(Status.REVOKED),
        MAIL_ADDRESS_CHANGED(Status.REVOKED),
        EXPIRED(Status.EXPIRED),
        BIRTH_DATE(Status.LOCKED),
        MAIL_FAILED(Status.FAILED);

        private final Status status;

        Ending(Status status) {
            this.status = status;
        }

        /** How the employer sees it. */
        public Status status() {
            return status;
        }
    }

    /** What the employer sees beside the worker. */
    enum Status {
        NONE,
        INVITED,
        ACTIVE,
        BLOCKED,
        REVOKED,
        EXPIRED,
        LOCKED,
        FAILED
    }

    /** What the employer sees of this state. */
    default Status status() {
        return switch (this) {
            case None() -> Status.NONE;
            case Invited _ -> Status.INVITED;
            case Closed(_, var cause, _) -> cause.status();
            case Active _ -> Status.ACTIVE;
            case Blocked _ -> Status.BLOCKED;
        };
    }
}
