package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SamplePerson.person;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.period;
import static org.fondsloket.reporting.check.SampleReport.status;
import static org.fondsloket.reporting.check.SampleReport.worked;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Person checks of scheme 5.8")
class PersonChecksTest {

    @ParameterizedTest
    @DisplayName("P-01 the birth date is a day, and the worker is fifteen on the first day")
    @CsvSource({
        "1990-03-12, 2026-05-01, true",
        "1990-02-31, 2026-05-01, false",
        "2011-06-30, 2026-05-01, false",
        "2011-05-01, 2026-05-01, true",
        "2011-05-02, 2026-05-01, false",
        "2011-05-02, 2026-05-02, true",
        "2012-02-29, 2026-05-01, false"
    })
    void p01OldEnough(String born, String firstDay, boolean passes) {
        assertThat(
                        ofMay().knowing(worker(NOVAK).person(person().born(born)))
                                .with(
                                        period(NOVAK, "2026-05-20", "2026-05-31"),
                                        period(NOVAK, firstDay, "2026-05-19"))
                                .places("P-01"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @ParameterizedTest
    @DisplayName("P-02 a worker who is no adult on 1 January goes to the adviser")
    @CsvSource({"2007-07-01, true", "2009-07-01, false", "2008-01-01, true", "2008-01-02, false"})
    void p02AdultAtNewYear(String born, boolean passes) {
        assertThat(places(person().born(born), "P-02"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @ParameterizedTest
    @DisplayName("P-03 a worker past seventy may have a mistyped birth date")
    @CsvSource({"1958-05-01, true", "1952-05-01, false", "1955-05-02, true", "1955-05-01, false"})
    void p03NotTooOld(String born, boolean passes) {
        assertThat(places(person().born(born), "P-03"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @Test
    @DisplayName("P-04 names and birth date stand under one worker number")
    void p04OneNumberForAPerson() {
        assertThat(places(person(), "P-04")).isEmpty();
        assertThat(
                        ofMay().knowing(
                                        worker(NOVAK)
                                                .person(person().namesakes(KOWAL, "3300129800")))
                                .with(worked(NOVAK))
                                .findings("P-04"))
                .extracting(Finding::params)
                .containsExactly(Map.of("other", KOWAL + ", 3300129800"));
    }

    @ParameterizedTest
    @DisplayName("P-05 before the second report the master data are there")
    @CsvSource({
        "2026-04, '', ''",
        "2026-04, address.street address.city, address",
        "2026-05, address.street, ''",
        ", address.street, ''",
        "2025-01, placeOfBirth function, placeOfBirth function",
        "2026-04, disabilityProofOn, ''"
    })
    void p05MasterDataComplete(@Nullable String firstReported, String missing, String found) {
        SampleWorker worker =
                worker(NOVAK).firstReported(firstReported).person(person().missing(words(missing)));

        assertThat(ofMay().knowing(worker).with(worked(NOVAK)).findings("P-05"))
                .extracting(finding -> finding.params().get("missing"))
                .containsExactly(words(found));
    }

    @ParameterizedTest
    @DisplayName("P-06 the check digits of the bank account hold")
    @CsvSource({
        "NL91 ABNA 0417 1643 00, true",
        "NL91 ABNA 0417 1643 01, false",
        "NL91ABNA0417164300, true",
        "nl91abna0417164300, true",
        "NL91ABNA041716430, false",
        "PL61109010140000071219812874, true",
        "12345, false",
        "'', true",
        ", true"
    })
    void p06IbanValid(@Nullable String iban, boolean passes) {
        assertThat(places(person().iban(iban), "P-06"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @ParameterizedTest
    @DisplayName("P-07 a foreman or site manager is not reported with values")
    @CsvSource({
        "mason, true",
        "Polier, false",
        "bauleiter, false",
        "Kierownik budowy, false",
        "șef de șantier, false",
        "Site  manager, false",
        "Werkpolier, true",
        "Vorarbeiter, true",
        ", true"
    })
    void p07FunctionFitsStatus(@Nullable String function, boolean passes) {
        assertThat(places(person().function(function), "P-07"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/status"));
    }

    @Test
    @DisplayName("P-07 the status of a foreman is what it asks for")
    void p07AsksOnlyForValues() {
        assertThat(
                        ofMay().knowing(worker(NOVAK).person(person().function("Polier")))
                                .with(status(NOVAK, "FOREMAN"))
                                .places("P-07"))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("P-08 a severe disability has the date of its proof")
    @CsvSource({
        "2025-01-01, 2025-02-01, true",
        "2025-01-01, , false",
        ", , true",
        ", 2025-02-01, true"
    })
    void p08DisabilityProven(@Nullable String from, @Nullable String proofOn, boolean passes) {
        assertThat(places(person().severelyDisabled(from, proofOn), "P-08"))
                .isEqualTo(passes ? List.of() : List.of("/lines/0/workerNumber"));
    }

    @ParameterizedTest
    @DisplayName("P-09 country, nationality and language are ISO codes")
    @CsvSource({
        "PL, PL, pl, ''",
        "Polonia, PL, pl, country",
        "PL, Polonia, pl, nationality",
        "PL, PL, polski, language",
        "pl, PL, pl, country",
        "XX, PL, pl, country",
        "PL, PL, PL, language",
        ", , , ''",
        "PL, RO, xx, language"
    })
    void p09CodesOfTheWorld(
            @Nullable String country,
            @Nullable String nationality,
            @Nullable String language,
            String field) {
        assertThat(
                        ofMay().knowing(
                                        worker(NOVAK)
                                                .person(
                                                        person().codes(
                                                                        country,
                                                                        nationality,
                                                                        language)))
                                .with(worked(NOVAK))
                                .findings("P-09"))
                .extracting(finding -> finding.params().get("field"))
                .containsExactly(words(field));
    }

    @Test
    @DisplayName("P-02 a worker with several lines is asked for once, one without values never")
    void asksOnceForAWorkerOfManyLines() {
        SampleReport young = ofMay().knowing(worker(NOVAK).person(person().born("2009-07-01")));

        assertThat(
                        young.with(
                                        status(NOVAK, "NIL"),
                                        period(NOVAK, "2026-05-01", "2026-05-10"),
                                        period(NOVAK, "2026-05-11", "2026-05-20"))
                                .places("P-02"))
                .containsExactly("/lines/1/workerNumber");
        assertThat(young.with(status(NOVAK, "NIL")).places("P-02")).isEmpty();
        assertThat(ofMay().with(worked(NOVAK)).places("P-02")).isEmpty();
    }

    private static List<String> places(SamplePerson who, String check) {
        return ofMay().knowing(worker(NOVAK).person(who)).with(worked(NOVAK)).places(check);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ", -1);
    }
}
