package org.fondsloket.employer.company;

import java.util.ArrayList;
import java.util.List;
import org.fondsloket.employer.employer.Section;
import org.jspecify.annotations.Nullable;

/**
 * Which data of a company the fund still lacks (S000-04): the same list puts the sign on the tile,
 * on the section and on the field, and takes it away.
 */
public final class MissingData {

    private MissingData() {}

    /**
     * One entry for each missing datum, in the order of the page.
     *
     * @param company what is on file, null when nobody has filled in the section
     */
    public static List<MissingDatum> of(
            @Nullable CompanyData company,
            @Nullable Address address,
            @Nullable Contacts contacts,
            @Nullable BankDetails bank) {
        List<MissingDatum> missing = new ArrayList<>();
        need(missing, Section.COMPANY, "taxNumber", company == null ? null : company.taxNumber());
        need(missing, Section.COMPANY, "director", company == null ? null : company.director());
        need(missing, Section.ADDRESS, "street", address == null ? null : address.street());
        need(missing, Section.ADDRESS, "postalCode", address == null ? null : address.postalCode());
        need(missing, Section.ADDRESS, "city", address == null ? null : address.city());
        need(missing, Section.ADDRESS, "country", address == null ? null : address.country());
        need(missing, Section.CONTACTS, "email", contacts == null ? null : contacts.email());
        need(missing, Section.CONTACTS, "language", contacts == null ? null : contacts.language());
        need(
                missing,
                Section.CONTACTS,
                "phones",
                contacts == null ? null : first(contacts.phones()));
        need(
                missing,
                Section.CONTACTS,
                "persons",
                contacts == null ? null : first(contacts.persons()));
        need(missing, Section.BANK, "iban", bank == null ? null : bank.iban());
        need(missing, Section.BANK, "accountHolder", bank == null ? null : bank.accountHolder());
        return List.copyOf(missing);
    }

    private static void need(
            List<MissingDatum> missing, Section section, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(new MissingDatum(MissingDatum.COMPANY_AREA, section, field));
        }
    }

    private static @Nullable Object first(List<?> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    /**
     * A datum that the fund lacks.
     *
     * @param area tile of the portal
     * @param section part of the page behind the tile
     * @param field name of the field in its section
     */
    public record MissingDatum(String area, Section section, String field) {

        static final String COMPANY_AREA = "COMPANY";
    }
}
