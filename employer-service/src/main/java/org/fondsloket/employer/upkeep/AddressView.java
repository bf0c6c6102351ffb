package org.fondsloket.employer.upkeep;

import org.fondsloket.employer.company.Address;
import org.fondsloket.employer.file.OnFile;
import org.jspecify.annotations.Nullable;

/** The section "Address". */
record AddressView(
        long version,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    static AddressView of(OnFile<Address> onFile) {
        Address address = onFile.content();
        return address == null
                ? new AddressView(onFile.version(), null, null, null, null)
                : new AddressView(
                        onFile.version(),
                        address.street(),
                        address.postalCode(),
                        address.city(),
                        address.country());
    }

    @Override
    public String toString() {
        return "AddressView[withheld]";
    }
}
