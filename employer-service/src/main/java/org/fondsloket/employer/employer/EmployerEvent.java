package org.fondsloket.employer.employer;

import java.time.LocalDate;
import org.fondsloket.platform.store.StoredAs;

/** What happened to an employer. */
public sealed interface EmployerEvent {

    String employerNumber();

    /** Name of the aggregate in the event store. */
    default String aggregateId() {
        return "Employer:" + employerNumber();
    }

    /** The employer takes part in the scheme from a day on. */
    @StoredAs("employer.EmployerRegistered")
    record EmployerRegistered(
            String employerNumber,
            String companyName,
            String country,
            String activity,
            LocalDate participationFrom)
            implements EmployerEvent {}
}
