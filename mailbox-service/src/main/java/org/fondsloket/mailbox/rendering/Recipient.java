package org.fondsloket.mailbox.rendering;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fondsloket.mailbox.directory.Organisations.Organisation;
import org.fondsloket.mailbox.directory.ProviderDirectory;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param number number of an employer, provider or worker
 * @param worker true for a person, false for an organisation
 * @param name null while the recipient's data have not arrived, or are erased
 * @param actsFor company on whose behalf the recipient gets the letter, unless it is the company
 * @param street street and house, where known
 * @param town postal code and place, where known
 * @param country ISO code of the address, or of the company's seat
 */
public record Recipient(
        String number,
        boolean worker,
        @Nullable String name,
        @Nullable String actsFor,
        @Nullable String street,
        @Nullable String town,
        @Nullable String country) {

    /** A company. */
    public Recipient(
            String employerNumber, @Nullable String companyName, @Nullable String country) {
        this(employerNumber, false, companyName, null, null, null, country);
    }

    /** A worker. */
    public static Recipient worker(String workerNumber, @Nullable String name) {
        return new Recipient(workerNumber, true, name, null, null, null, null);
    }

    /** An organisation with its address. */
    public static Recipient organisation(Organisation organisation) {
        return organisation(organisation, organisation.number(), null);
    }

    /** A provider, on behalf of an employer whose number the letter shows. */
    public static Recipient onBehalfOf(
            String employerNumber, String companyName, Organisation provider) {
        return organisation(provider, employerNumber, companyName);
    }

    private static Recipient organisation(
            Organisation addressee, String number, @Nullable String actsFor) {
        String town =
                Stream.of(addressee.address().postalCode(), addressee.address().city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        String country = addressee.address().country();
        return new Recipient(
                number,
                false,
                addressee.name(),
                actsFor,
                addressee.address().street(),
                town.isEmpty() ? null : town,
                country == null ? addressee.country() : country);
    }

    /** True for a service provider. */
    public boolean provider() {
        return ProviderDirectory.isNumber(number);
    }

    @Override
    public String toString() {
        return "Recipient " + number;
    }
}
