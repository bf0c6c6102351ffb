package org.fondsloket.employer.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The employer as every part of the portal may name it. */
record EmployerView(
        String employerNumber,
        String companyName,
        String country,
        String activity,
        LocalDate participationFrom,
        @Nullable LocalDate participationUntil,
        @Nullable String successorNumber,
        @Nullable AdviserView adviser) {

    /** Whom at the fund to call today. */
    record AdviserView(String name, String phone, String email) {}
}
