package org.fondsloket.employee.intake;

import org.jspecify.annotations.Nullable;

/** The building site as somebody sent it. */
record SiteInput(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String land) {}
