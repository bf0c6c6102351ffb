package org.fondsloket.employer.company;

import org.jspecify.annotations.Nullable;

/**
 * Where the fund pays to.
 *
 * @param iban without blanks
 * @param bic only where the employer gave one
 */
public record BankDetails(String iban, @Nullable String bic, String accountHolder) {

    @Override
    public String toString() {
        return "BankDetails[withheld]";
    }
}
