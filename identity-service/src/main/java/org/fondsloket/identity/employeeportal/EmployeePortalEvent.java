package org.fondsloket.identity.employeeportal;

import org.fondsloket.platform.store.StoredAs;

/** What happened to an employer's portal for workers. */
public sealed interface EmployeePortalEvent {

    String employerNumber();

    /** The employer uses it. */
    @StoredAs("identity.EmployeePortalOpened")
    record EmployeePortalOpened(String employerNumber) implements EmployeePortalEvent {}

    /** The employer does not use it any more. */
    @StoredAs("identity.EmployeePortalClosed")
    record EmployeePortalClosed(String employerNumber) implements EmployeePortalEvent {}
}
