package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with complete master data, for tests that change one thing. */
final class SamplePerson {

    private @Nullable LocalDate birthDate = LocalDate.of(1990, 3, 12);
    private @Nullable String nationality = "PL";
    private @Nullable String country = "PL";
    private @Nullable String language = "pl";
    private @Nullable String iban;
    private @Nullable String function = "mason";
    private @Nullable LocalDate severelyDisabledFrom;
    private @Nullable LocalDate disabilityProofOn;
    private List<String> namesakes = List.of();
    private List<String> missing = List.of();

    static SamplePerson person() {
        return new SamplePerson();
    }

    /** A day that does not exist is no birth date. */
    SamplePerson born(String day) {
        birthDate = Cell.date(day).value();
        return this;
    }

    SamplePerson codes(
            @Nullable String countryCode,
            @Nullable String nationalityCode,
            @Nullable String languageCode) {
        country = countryCode;
        nationality = nationalityCode;
        language = languageCode;
        return this;
    }

    SamplePerson iban(@Nullable String number) {
        iban = number;
        return this;
    }

    SamplePerson function(@Nullable String words) {
        function = words;
        return this;
    }

    SamplePerson severelyDisabled(@Nullable String from, @Nullable String proofOn) {
        severelyDisabledFrom = Cell.date(from).value();
        disabilityProofOn = Cell.date(proofOn).value();
        return this;
    }

    SamplePerson namesakes(String... workers) {
        namesakes = List.of(workers);
        return this;
    }

    SamplePerson missing(String... masterData) {
        missing = List.of(masterData);
        return this;
    }

    PersonFacts facts() {
        return new PersonFacts(
                "Novak",
                "Jan",
                birthDate,
                nationality,
                country,
                language,
                iban,
                function,
                severelyDisabledFrom,
                disabilityProofOn,
                namesakes,
                missing);
    }
}
