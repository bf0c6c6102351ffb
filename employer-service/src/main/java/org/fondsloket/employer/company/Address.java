package org.fondsloket.employer.company;

import org.jspecify.annotations.Nullable;

/** Where the company's post goes; each part may still be missing. */
public record Address(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    @Override
    public String toString() {
        return "Address[withheld]";
    }
}
