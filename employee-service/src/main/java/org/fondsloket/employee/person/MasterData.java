package org.fondsloket.employee.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the fund wants to know of a worker beyond who it is; whatever is missing is marked, not
 * refused.
 *
 * @param iban without spaces
 * @param function kind of activity in the employer's words
 * @param language ISO 639 code
 * @param socialInsuranceCountry ISO 3166 code
 * @param severelyDisabledFrom first day of a severe disability, null when there is none
 * @param disabilityProofOn date of the document that proves it
 * @param email where mails for the worker go
 */
public record MasterData(
        @Nullable String placeOfBirth,
        Address address,
        @Nullable String iban,
        @Nullable String function,
        @Nullable String language,
        @Nullable String socialInsuranceCountry,
        @Nullable LocalDate severelyDisabledFrom,
        @Nullable LocalDate disabilityProofOn,
        @Nullable String email) {

    /** Nothing is known yet. */
    public static final MasterData UNKNOWN =
            new MasterData(null, Address.UNKNOWN, null, null, null, null, null, null, null);

    /** The same data with another mail address, or with none. */
    public MasterData withEmail(@Nullable String other) {
        return new MasterData(
                placeOfBirth,
                address,
                iban,
                function,
                language,
                socialInsuranceCountry,
                severelyDisabledFrom,
                disabilityProofOn,
                other);
    }

    @Override
    public String toString() {
        return "MasterData[withheld]";
    }
}
