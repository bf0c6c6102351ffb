package org.fondsloket.mailbox.confirmation;

import static org.fondsloket.mailbox.confirmation.Conformance.assertValid;
import static org.fondsloket.mailbox.confirmation.SampleReports.COMPANY;
import static org.fondsloket.mailbox.confirmation.SampleReports.letter;
import static org.fondsloket.mailbox.confirmation.SampleReports.renderer;

import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Letters can be archived (PDF/A-3a) and read aloud (PDF/UA-1)")
class LetterAccessibilityTest {

    private static final LetterRenderer RENDERER = renderer();

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en", "pl", "ro"})
    void everyLanguageIsValid(String language) {
        assertValid(
                RENDERER.render(
                                letter(SampleReports.example1(1), language),
                                COMPANY,
                                SampleReports.PEOPLE)
                        .pdf());
    }

    @Test
    void aTableOverManyPagesIsValid() {
        assertValid(
                RENDERER.render(
                                letter(SampleReports.crowd(60), "nl"),
                                COMPANY,
                                SampleReports.crowdNames(60))
                        .pdf());
    }

    @Test
    void aNilReportIsValid() {
        assertValid(
                RENDERER.render(letter(SampleReports.nil(), "pl"), COMPANY, People.NOBODY).pdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en", "pl", "ro"})
    void leaveAndCorrectionsAreValidInEveryLanguage(String language) {
        for (ReportedMonth report :
                List.of(
                        SampleReports.onLeave(),
                        SampleReports.example6("471.12"),
                        SampleReports.nilReport())) {
            assertValid(
                    RENDERER.render(letter(report, language), COMPANY, SampleReports.PEOPLE).pdf());
        }
    }

    @Test
    void namesInScriptsWithoutAFontAreStillValid() {
        assertValid(
                RENDERER.render(
                                letter(SampleReports.nil(), "en"),
                                COMPANY,
                                new People(Map.of("2041735100", "\uD83D\uDC77 工人")))
                        .pdf());
    }
}
