package org.fondsloket.identity.employeeportal;

import org.fondsloket.platform.command.AggregateCommand;

/** What can be asked of an employer's portal for workers; the answer says if anything changed. */
public sealed interface EmployeePortalCommand extends AggregateCommand<Boolean> {

    String employerNumber();

    @Override
    default String aggregateId() {
        return EmployeePortalDecider.idOf(employerNumber());
    }

    /** The employer uses it from now on. */
    record OpenPortal(String employerNumber) implements EmployeePortalCommand {}

    /** The employer gives nobody access any more; what was given stays. */
    record ClosePortal(String employerNumber) implements EmployeePortalCommand {}
}
