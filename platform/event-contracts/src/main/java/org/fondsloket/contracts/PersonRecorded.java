package org.fondsloket.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a worker number is; travels on a compacted topic keyed by the number, so that a tombstone
 * erases it everywhere.
 *
 * @param version grows with each change of the record
 * @param address home address, as far as it is known
 * @param iban bank account of the worker, without spaces
 * @param function kind of activity in the employer's own words, such as mason
 * @param language ISO 639 code of two small letters
 * @param socialInsuranceCountry ISO code of the country whose social insurance covers the worker
 * @param severelyDisabledFrom first day of a severe disability, absent when there is none
 * @param disabilityProofOn date of the document that proves the disability
 * @param email where mails for the worker go
 */
@Outer(
        type = "employee.person-recorded.v1",
        topic = "employee.person.v1",
        key = "workerNumber",
        compacted = true)
public record PersonRecorded(
        String workerNumber,
        long version,
        String familyName,
        String givenName,
        LocalDate birthDate,
        String nationality,
        @Nullable String placeOfBirth,
        @Nullable Address address,
        @Nullable String iban,
        @Nullable String function,
        @Nullable String language,
        @Nullable String socialInsuranceCountry,
        @Nullable LocalDate severelyDisabledFrom,
        @Nullable LocalDate disabilityProofOn,
        @Nullable String email) {

    /** A person of whom no more is known than what every record has. */
    public PersonRecorded(
            String workerNumber,
            long version,
            String familyName,
            String givenName,
            LocalDate birthDate,
            String nationality) {
        this(
                workerNumber,
                version,
                familyName,
                givenName,
                birthDate,
                nationality,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Where the worker is at home; each part may still be missing. */
    public record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}
}
