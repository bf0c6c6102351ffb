package org.fondsloket.employer.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.employer.employer.CompanyMustBeIdentifiable;
import org.fondsloket.employer.employer.CountryMustBeIso;
import org.fondsloket.employer.employer.EmployerCommand.RegisterEmployer;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** The registration form as somebody sent it. */
record RegistrationRequest(
        @Nullable String companyName,
        @Nullable String country,
        @Nullable String activity,
        @Nullable String participationFrom) {

    private static final LocalDate FIRST_RULES = LocalDate.of(2006, 1, 1);

    /**
     * Checks the whole form before a number is drawn, so that a typing error costs none.
     *
     * @throws Problem 422 with one entry per field
     */
    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        String name =
                text("companyName", companyName, CompanyMustBeIdentifiable.LONGEST_NAME, errors);
        String work =
                text("activity", activity, CompanyMustBeIdentifiable.LONGEST_ACTIVITY, errors);
        String from = country == null ? "" : country;
        if (!CountryMustBeIso.holds(from)) {
            errors.add(new FieldError("/country", "employer.country.unknown", Map.of()));
        }
        LocalDate start = date(participationFrom, errors);
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return new Checked(name, from, work, start);
    }

    private static String text(
            String field, @Nullable String text, int longest, List<FieldError> errors) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            errors.add(new FieldError("/" + field, "field.required", Map.of()));
        } else if (!CompanyMustBeIdentifiable.fits(stripped, longest)) {
            errors.add(
                    new FieldError(
                            "/" + field,
                            "employer.text.tooLong",
                            Map.of("max", String.valueOf(longest))));
        }
        return stripped;
    }

    private static LocalDate date(@Nullable String text, List<FieldError> errors) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text);
            if (date.isBefore(FIRST_RULES)) {
                errors.add(
                        new FieldError(
                                "/participationFrom",
                                "employer.participationFrom.tooEarly",
                                Map.of("min", FIRST_RULES.toString())));
            }
            return date;
        } catch (DateTimeException _) {
            errors.add(new FieldError("/participationFrom", "field.date", Map.of()));
            return FIRST_RULES;
        }
    }

    /** A form without mistakes. */
    record Checked(
            String companyName, String country, String activity, LocalDate participationFrom) {

        RegisterEmployer command(EmployerNumber number) {
            return new RegisterEmployer(number, companyName, country, activity, participationFrom);
        }
    }
}
