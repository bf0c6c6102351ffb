package org.fondsloket.mailbox.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.fondsloket.mailbox.directory.EmployerDirectory.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Employers and service providers alike, as the fund writes to them. */
@Component
public class Organisations {

    private final EmployerDirectory employers;
    private final ProviderDirectory providers;
    private final MandateDirectory mandates;

    Organisations(
            EmployerDirectory employers, ProviderDirectory providers, MandateDirectory mandates) {
        this.employers = employers;
        this.providers = providers;
        this.mandates = mandates;
    }

    /** Name and address, once they have arrived. */
    public Optional<Organisation> find(String number) {
        if (ProviderDirectory.isNumber(number)) {
            return providers
                    .find(number)
                    .map(
                            provider ->
                                    new Organisation(
                                            number,
                                            provider.name(),
                                            provider.address().country(),
                                            provider.address()));
        }
        return employers
                .find(number)
                .map(
                        employer ->
                                new Organisation(
                                        number,
                                        employer.companyName(),
                                        employer.country(),
                                        employers
                                                .contactOf(number)
                                                .map(Contact::address)
                                                .orElse(PostalAddress.UNKNOWN)));
    }

    /** The language it reads, English when nothing is known. */
    public String languageOf(String number) {
        if (ProviderDirectory.isNumber(number)) {
            return providers.find(number).map(ProviderDirectory.Provider::language).orElse("en");
        }
        return employers.languageOf(number);
    }

    /** Where it gets mail. */
    public Optional<String> mailAddressOf(String number) {
        return ProviderDirectory.isNumber(number)
                ? providers.find(number).map(ProviderDirectory.Provider::email)
                : employers.mailAddressOf(number);
    }

    /** Whom the fund addresses about this organisation's affairs that day: often itself. */
    public String addressedFor(String number, LocalDate day) {
        return ProviderDirectory.isNumber(number)
                ? number
                : mandates.representativeOf(number, day).orElse(number);
    }

    /**
     * An organisation as an envelope shows it.
     *
     * @param country ISO code, where known
     */
    public record Organisation(
            String number, String name, @Nullable String country, PostalAddress address) {

        @Override
        public String toString() {
            return "Organisation";
        }
    }
}
