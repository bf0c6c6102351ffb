package org.fondsloket.identity.organisation;

import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of an organisation; the answer says whether anything changed. */
public sealed interface OrganisationCommand extends AggregateCommand<Boolean> {

    String organisation();

    @Override
    default String aggregateId() {
        return OrganisationDecider.idOf(organisation());
    }

    /** This person belongs to the organisation. */
    record AdmitUser(String organisation, String subject) implements OrganisationCommand {}

    /** This person does not belong to it any more. */
    record ReleaseUser(String organisation, String subject, boolean byFund)
            implements OrganisationCommand {}

    /** This person manages its users and mandates. */
    record AppointManager(String organisation, String subject) implements OrganisationCommand {}

    /**
     * This person is a user like any other.
     *
     * @param byFund true when the fund takes the last manager away, for instance with his login
     */
    record DismissManager(String organisation, String subject, boolean byFund)
            implements OrganisationCommand {}

    /** Nobody acts for the organisation or on its behalf any more, at once. */
    record StopOrganisation(String organisation, String reason) implements OrganisationCommand {}

    /** What held before the stop holds again. */
    record ResumeOrganisation(String organisation) implements OrganisationCommand {}
}
