package org.fondsloket.employee.person;

import org.jspecify.annotations.Nullable;

/** A home address as somebody typed it. */
public record AddressInput(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    @Override
    public String toString() {
        return "AddressInput[withheld]";
    }
}
