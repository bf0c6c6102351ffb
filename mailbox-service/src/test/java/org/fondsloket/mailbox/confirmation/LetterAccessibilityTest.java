package org.fondsloket.mailbox.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.mailbox.confirmation.SampleReports.COMPANY;
import static org.fondsloket.mailbox.confirmation.SampleReports.letter;
import static org.fondsloket.mailbox.confirmation.SampleReports.renderer;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayName("Letters can be archived (PDF/A-3a) and read aloud (PDF/UA-1)")
class LetterAccessibilityTest {

    private static final LetterRenderer RENDERER = renderer();

    @BeforeAll
    static void loadTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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

    private static void assertValid(byte[] pdf) {
        assertThat(findings(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> findings(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            // A validator that checked nothing would find nothing.
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
