package org.fondsloket.identity.organisation;

import org.fondsloket.platform.store.StoredAs;

/** What happened to an organisation. */
public sealed interface OrganisationEvent {

    String organisation();

    /** Somebody belongs to the organisation now. */
    @StoredAs("identity.UserAdmitted")
    record UserAdmitted(String organisation, String subject) implements OrganisationEvent {}

    /** Somebody does not belong to it any more. */
    @StoredAs("identity.UserReleased")
    record UserReleased(String organisation, String subject) implements OrganisationEvent {}

    /** Somebody manages its users now. */
    @StoredAs("identity.ManagerAppointed")
    record ManagerAppointed(String organisation, String subject) implements OrganisationEvent {}

    /** Somebody does not manage its users any more. */
    @StoredAs("identity.ManagerDismissed")
    record ManagerDismissed(String organisation, String subject) implements OrganisationEvent {}

    /** Everything of the organisation stands still. */
    @StoredAs("identity.OrganisationStopped")
    record OrganisationStopped(String organisation, String reason) implements OrganisationEvent {}

    /** What held before the stop holds again. */
    @StoredAs("identity.OrganisationResumed")
    record OrganisationResumed(String organisation) implements OrganisationEvent {}
}
