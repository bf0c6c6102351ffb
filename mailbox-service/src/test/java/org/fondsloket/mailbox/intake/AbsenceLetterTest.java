package org.fondsloket.mailbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.contracts.AbsenceReported;
import org.fondsloket.contracts.AbsenceTakenBack;
import org.fondsloket.mailbox.absence.AbsenceConfirmation;
import org.fondsloket.mailbox.confirmation.Conformance;
import org.fondsloket.mailbox.confirmation.Pdf;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.Recipient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C7-SICK LT-24: a reported absence is confirmed by a letter")
class AbsenceLetterTest {

    private static final String ABSENCE = "5b0c1d2e-3f4a-4b5c-8d6e-7f8a9b0c1d21";
    private static final String JAN = "3300127200";
    private static final LetterRenderer RENDERER =
            new LetterRenderer(LedgerSamples.FUND, List.of(new AbsenceConfirmation()));

    @ParameterizedTest
    @CsvSource({
        "nl, Ziek zonder loon, 40",
        "de, Krank ohne Lohn, 40",
        "en, Sick without pay, 40",
        "pl, Choroba bez wynagrodzenia, 40",
        "ro, Boală fără plată, 40",
        "nl, Onbetaald verlof,",
        "de, Unbezahlter Urlaub,",
        "en, Unpaid leave,",
        "pl, Urlop bezpłatny,",
        "ro, Concediu fără plată,"
    })
    @DisplayName("C7-SICK 14-09 to 18-09-2026: worker, reason and days, PDF/A-3a and PDF/UA-1")
    void confirmsTheAbsence(String language, String reason, @Nullable String lostHours) {
        byte[] pdf =
                rendered(
                        AbsenceConsumer.confirmation(
                                new AbsenceReported(
                                        ABSENCE,
                                        "20417358",
                                        JAN,
                                        lostHours == null ? "UNPAID_LEAVE" : "SICK_UNPAID",
                                        LocalDate.of(2026, 9, 14),
                                        LocalDate.of(2026, 9, 18),
                                        lostHours == null ? null : new BigDecimal(lostHours),
                                        language,
                                        Instant.parse("2026-09-18T15:00:00Z"))));

        Conformance.assertValid(pdf);
        assertThat(Pdf.text(pdf))
                .contains(JAN, "Łukaszewski, Żaneta", reason, "2026")
                .contains("14", "18")
                .doesNotContain("{", "}", "null");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, telt niet meer",
        "de, zählt nicht mehr",
        "en, no longer counts",
        "pl, już się nie liczy",
        "ro, nu mai contează"
    })
    @DisplayName(
            "C7-SICK taken back on 21-09-2026: the letter says that the absence does not count")
    void saysThatItWasTakenBack(String language, String noMore) {
        RequestLetter request =
                AbsenceConsumer.confirmation(
                        new AbsenceTakenBack(
                                ABSENCE,
                                "20417358",
                                JAN,
                                "SICK_UNPAID",
                                LocalDate.of(2026, 9, 14),
                                LocalDate.of(2026, 9, 18),
                                new BigDecimal("40.00"),
                                language,
                                Instant.parse("2026-09-21T15:00:00Z")));
        assertThat(request.letterId())
                .as("beside the letter that it corrects")
                .isNotEqualTo(
                        AbsenceConsumer.confirmation(
                                        new AbsenceReported(
                                                ABSENCE,
                                                "20417358",
                                                JAN,
                                                "SICK_UNPAID",
                                                LocalDate.of(2026, 9, 14),
                                                LocalDate.of(2026, 9, 18),
                                                new BigDecimal("40.00"),
                                                language,
                                                Instant.parse("2026-09-18T15:00:00Z")))
                                .letterId());

        byte[] pdf = rendered(request);

        Conformance.assertValid(pdf);
        assertThat(Pdf.text(pdf))
                .contains(JAN, "Łukaszewski, Żaneta", noMore, "21")
                .doesNotContain("{", "}", "null");
    }

    private static byte[] rendered(RequestLetter request) {
        return RENDERER.render(
                        new LetterRequested(
                                request.letterId(),
                                request.employerNumber(),
                                request.kind(),
                                request.month(),
                                request.reportId(),
                                request.language(),
                                request.facts(),
                                request.workerNumber()),
                        new Recipient("20417358", "Budex Sp. z o.o.", "PL"),
                        LedgerSamples.PEOPLE)
                .pdf();
    }
}
