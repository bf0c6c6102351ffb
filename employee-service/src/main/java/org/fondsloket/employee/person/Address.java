package org.fondsloket.employee.person;

import org.jspecify.annotations.Nullable;

/** Where a worker is at home; each part may still be missing. */
public record Address(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    /** Nothing is known yet. */
    public static final Address UNKNOWN = new Address(null, null, null, null);

    @Override
    public String toString() {
        return "Address[withheld]";
    }
}
