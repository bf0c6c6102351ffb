package org.fondsloket.identity.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fondsloket.identity.delegation.Providers.ProviderData;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.mandate.MandateTerms;
import org.fondsloket.identity.mandate.MandateTerms.Kind;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to have a mandate.
 *
 * @param employerNumber employer that gives it, where the address does not say so
 * @param grantee number of a known provider or of a sister company
 * @param provider data of a provider that has no number yet
 * @param replaces mandate that ends when this one begins to hold
 * @param consentTextVersion text that was agreed to
 * @param documentId signed form, where it came by post
 */
record MandateWish(
        @Nullable String employerNumber,
        @Nullable String grantee,
        @Nullable ProviderData provider,
        @Nullable List<@Nullable String> services,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String replaces,
        @Nullable String consentTextVersion,
        @Nullable String documentId) {

    private static final int LONGEST = 200;

    /**
     * The employer that is to give it, where the address does not say so.
     *
     * @throws Problem 422 when it is missing or no employer's number
     */
    String employer() {
        String employer = employerNumber;
        if (employer == null || !EmployerNumber.isValid(employer)) {
            throw MandateActs.invalid(
                    "/employerNumber",
                    employer == null ? "field.required" : "field.invalid",
                    Map.of());
        }
        return employer;
    }

    /** The same wish of whoever is to act, with nothing in it that only the others may say. */
    MandateWish by(String organisation) {
        return new MandateWish(
                employerNumber,
                organisation,
                null,
                services,
                validFrom,
                validUntil,
                null,
                null,
                null);
    }

    /** The terms, with the provider entered where it is new; all mistakes at once. */
    MandateTerms terms(String employer, LocalDate today, Providers providers) {
        List<FieldError> errors = new ArrayList<>();
        List<String> codes = codes(errors);
        LocalDate until = validUntil;
        if (until == null) {
            errors.add(new FieldError("/validUntil", "field.required", Map.of()));
            until = today;
        }
        ProviderData entered = provider;
        if (grantee == null && entered == null) {
            errors.add(new FieldError("/grantee", "field.required", Map.of()));
        } else if (grantee != null) {
            if (!EmployerNumber.isValid(grantee)
                    && !(Providers.isNumber(grantee) && providers.exists(grantee))) {
                errors.add(new FieldError("/grantee", "mandate.grantee-unknown", Map.of()));
            }
        } else if (entered != null) {
            check(entered, errors);
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        String number =
                grantee != null ? grantee : providers.enter(Objects.requireNonNull(entered));
        return new MandateTerms(
                employer,
                number,
                EmployerNumber.isValid(number) ? Kind.EMPLOYER.name() : Kind.PROVIDER.name(),
                codes,
                validFrom == null ? today : validFrom,
                until);
    }

    /** A provider that is entered by itself: all mistakes at once. */
    static void check(ProviderData provider) {
        List<FieldError> errors = new ArrayList<>();
        check(provider, errors);
        if (!errors.isEmpty()) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    errors.stream()
                            .map(
                                    error ->
                                            new FieldError(
                                                    error.pointer().replaceFirst("/provider", ""),
                                                    error.code(),
                                                    error.params()))
                            .toList());
        }
    }

    private List<String> codes(List<FieldError> errors) {
        if (services == null || services.isEmpty()) {
            errors.add(new FieldError("/services", "field.required", Map.of()));
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            String code = services.get(i);
            if (code == null) {
                errors.add(new FieldError("/services/" + i, "field.required", Map.of()));
            } else {
                codes.add(code);
            }
        }
        return codes;
    }

    private static void check(ProviderData provider, List<FieldError> errors) {
        require(provider.name(), "/provider/name", errors);
        require(provider.street(), "/provider/street", errors);
        require(provider.postalCode(), "/provider/postalCode", errors);
        require(provider.city(), "/provider/city", errors);
        require(provider.country(), "/provider/country", errors);
        require(provider.email(), "/provider/email", errors);
        String contact = provider.contact();
        if (contact != null && contact.length() > LONGEST) {
            errors.add(new FieldError("/provider/contact", "field.size", Map.of()));
        }
        String country = provider.country();
        if (country != null && !country.isBlank() && !country.matches("[A-Z]{2}")) {
            errors.add(new FieldError("/provider/country", "field.invalid", Map.of()));
        }
        String email = provider.email();
        if (email != null && !email.isBlank() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            errors.add(new FieldError("/provider/email", "login.email", Map.of()));
        }
    }

    private static void require(@Nullable String value, String pointer, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(pointer, "field.required", Map.of()));
        } else if (value.length() > LONGEST) {
            errors.add(new FieldError(pointer, "field.size", Map.of()));
        }
    }
}
