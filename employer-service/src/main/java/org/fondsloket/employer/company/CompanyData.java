package org.fondsloket.employer.company;

import org.jspecify.annotations.Nullable;

/**
 * The section "Company" as it is on file.
 *
 * @param country ISO code of the seat
 * @param activity kind of construction work
 * @param taxNumber without blanks; of a sole trader it is personal data
 */
public record CompanyData(
        String country, String activity, @Nullable String taxNumber, @Nullable Director director) {

    @Override
    public String toString() {
        return "CompanyData[withheld]";
    }
}
