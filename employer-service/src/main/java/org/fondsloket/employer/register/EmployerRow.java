package org.fondsloket.employer.register;

import java.time.LocalDate;

/** One employer as the register knows it. */
record EmployerRow(
        String employerNumber,
        String companyName,
        String country,
        String activity,
        LocalDate participationFrom) {}
