package org.fondsloket.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Who a service provider is; travels on a compacted topic, so that a tombstone erases it
 * everywhere.
 *
 * @param version grows with each change of the record
 * @param email where mails for the provider go
 * @param language ISO 639 code of two small letters
 */
@Outer(
        type = "identity.provider-recorded.v1",
        topic = "identity.provider.v1",
        key = "providerNumber",
        compacted = true)
public record ProviderRecorded(
        String providerNumber,
        long version,
        String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable Address address) {

    /** Where its post goes; each part may still be missing. */
    public record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}
}
