package org.fondsloket.contracts;

import java.time.LocalDate;

/** An employer takes part in the scheme. */
@Outer(type = "employer.employer-registered.v1", topic = "employer.employer.v1")
public record EmployerRegistered(
        String employerNumber,
        String companyName,
        String country,
        String activity,
        LocalDate participationFrom) {}
