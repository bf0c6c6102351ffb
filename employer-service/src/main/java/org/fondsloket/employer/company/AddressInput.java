package org.fondsloket.employer.company;

import org.jspecify.annotations.Nullable;

/**
 * The section "Address" as somebody typed it; what is left empty is missing, not wrong.
 *
 * @param version of the section that the editor saw
 */
public record AddressInput(
        long version,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    private static final int LONGEST_POSTAL_CODE = 16;

    /** Everything that is wrong, or the address. */
    public Checked<Address> checked() {
        Form form = new Form();
        String where = form.optional("/street", street, Form.LONGEST_TEXT);
        String code = form.optional("/postalCode", postalCode, LONGEST_POSTAL_CODE);
        String town = form.optional("/city", city, Form.LONGEST_TEXT);
        String land = form.country("/country", country);
        return form.result(() -> new Address(where, code, town, land));
    }

    @Override
    public String toString() {
        return "AddressInput[withheld]";
    }
}
