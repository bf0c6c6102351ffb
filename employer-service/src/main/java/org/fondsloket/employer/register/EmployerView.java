package org.fondsloket.employer.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The company data page. */
record EmployerView(
        String employerNumber,
        String companyName,
        String country,
        String activity,
        LocalDate participationFrom,
        @Nullable AdviserView adviser) {

    /** Whom at the fund to call today. */
    record AdviserView(String name, String phone, String email) {}
}
