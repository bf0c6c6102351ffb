package org.fondsloket.contracts;

import org.jspecify.annotations.Nullable;

/**
 * How an employer is reached and paid; travels on a compacted topic, so that a tombstone erases it
 * everywhere.
 *
 * @param version grows with each change of the record
 * @param email where letters are announced
 * @param language ISO 639 code of two small letters
 * @param iban bank account of the employer, without spaces
 * @param bic of the bank, where the IBAN is not enough
 * @param accountHolder as the bank knows the holder
 */
@Outer(type = "employer.contact-recorded.v1", topic = "employer.contact.v1", compacted = true)
public record EmployerContactRecorded(
        String employerNumber,
        long version,
        @Nullable String email,
        @Nullable String language,
        @Nullable Address address,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String accountHolder) {

    /** Where its post goes; each part may still be missing. */
    public record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}
}
