package org.fondsloket.employer.register;

/** One line in the list of employers a person may act for. */
record EmployerSummary(String employerNumber, String companyName, String country) {

    static EmployerSummary of(EmployerRow row) {
        return new EmployerSummary(row.employerNumber(), row.companyName(), row.country());
    }
}
