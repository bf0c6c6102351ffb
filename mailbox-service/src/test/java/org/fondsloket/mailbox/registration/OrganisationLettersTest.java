package org.fondsloket.mailbox.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.fondsloket.mailbox.confirmation.Conformance;
import org.fondsloket.mailbox.confirmation.Pdf;
import org.fondsloket.mailbox.directory.Organisations.Organisation;
import org.fondsloket.mailbox.directory.PostalAddress;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.LetterFacts;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.mailing.MailSettings;
import org.fondsloket.mailbox.mandate.MandateLetter;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Recipient;
import org.fondsloket.mailbox.rendering.RenderedLetter;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LT-01, LT-02 and LT-03: registration and mandates")
class OrganisationLettersTest {

    private static final String ID = "5b0c1d2e-3f4a-4b5c-8d6e-7f8a9b0c1d21";
    private static final String EMPLOYER = "20417358";
    private static final String PROVIDER = "DL7001";
    private static final DerivedSecrets SECRETS =
            new DerivedSecrets("only-for-a-test-and-for-nothing-else");
    private static final MailSettings SETTINGS =
            new MailSettings(
                    "https://portal.fund.example",
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofDays(7));

    private static final LetterRenderer RENDERER =
            new LetterRenderer(
                    new Letterhead(
                            "Urlaubskasse Fondsloket",
                            "Beispielweg 12",
                            "65199 Wiesbaden",
                            "+49 611 555 0100",
                            "post@fund.example",
                            "Musterbank",
                            "DE89370400440532013000",
                            "COBADEFFXXX"),
                    List.of(
                            new RegistrationLetter(SECRETS, SETTINGS),
                            new ProviderRegistrationLetter(SECRETS, SETTINGS),
                            new MandateLetter()));

    private static final People NAMES =
            new People(Map.of(EMPLOYER, "Budex Sp. z o.o.", PROVIDER, "Kantoor X BV"));

    private static final Recipient BUDEX =
            Recipient.organisation(
                    new Organisation(
                            EMPLOYER,
                            "Budex Sp. z o.o.",
                            "PL",
                            new PostalAddress("ul. Długa 5", "50-001", "Wrocław", "PL")));

    private static final Recipient KANTOOR =
            Recipient.organisation(
                    new Organisation(
                            PROVIDER,
                            "Kantoor X BV",
                            "NL",
                            new PostalAddress("Oudegracht 1", "3511 AA", "Utrecht", "NL")));

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en", "pl", "ro"})
    @DisplayName("S000-07 LT-01: portal, number, code, expiry and steps, PDF/A-3a and PDF/UA-1")
    void theRegistrationLetterHoldsNumberAndCode(String language) {
        RenderedLetter letter = render("LT-01", language, EMPLOYER, registration(EMPLOYER), BUDEX);

        Conformance.assertValid(letter.pdf());
        String text = Pdf.text(letter.pdf());
        assertThat(text)
                .contains(
                        "Budex Sp. z o.o.",
                        "ul. Długa 5",
                        "50-001 Wrocław",
                        "POLEN",
                        EMPLOYER,
                        SECRETS.code("registration", ID),
                        "https://portal.fund.example/register",
                        "2026")
                .doesNotContain(SECRETS.link("registration", ID), "{", "}", "null");
        assertThat(attachments(letter)).hasSize(1);
        assertThat(attachments(letter).getFirst())
                .contains(EMPLOYER)
                .doesNotContain(SECRETS.code("registration", ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en", "pl", "ro"})
    @DisplayName("S000-16 LT-02: provider number, a code of its own and the employer's name")
    void theProvidersLetterNamesTheEmployer(String language) {
        Map<String, Object> facts = registration(PROVIDER);
        facts.put("employerNumber", EMPLOYER);

        RenderedLetter letter = render("LT-02", language, PROVIDER, facts, KANTOOR);

        Conformance.assertValid(letter.pdf());
        assertThat(Pdf.text(letter.pdf()))
                .contains(
                        "Kantoor X BV",
                        "Oudegracht 1",
                        "3511 AA Utrecht",
                        PROVIDER,
                        "Budex Sp. z o.o. (" + EMPLOYER + ")",
                        SECRETS.code("provider-registration", ID))
                .doesNotContain(SECRETS.code("registration", ID), "{", "}", "null");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVATED, nl",
        "ACTIVATED, pl",
        "REVOKED, ro",
        "REVOKED, de",
        "EXPIRED, en",
        "LAPSED, nl"
    })
    @DisplayName("S003-06 S000-17 LT-03: parties, scope, start or end, and what follows")
    void bothSidesReadWhatTheMandateSays(String state, String language) {
        RenderedLetter letter = render("LT-03", language, PROVIDER, mandate(state), KANTOOR);

        Conformance.assertValid(letter.pdf());
        assertThat(Pdf.text(letter.pdf()))
                .contains(
                        "Budex Sp. z o.o. (" + EMPLOYER + ")",
                        "Kantoor X BV (" + PROVIDER + ")",
                        "REPORT",
                        "BOX",
                        "2027",
                        "M-55")
                .contains(
                        state.equals("ACTIVATED")
                                ? "wendet sich die Kasse nur noch an den Bevollmächtigten"
                                : "wendet sich wieder an den Arbeitgeber")
                .doesNotContain("{", "}", "null");
    }

    @Test
    @DisplayName("Without the mailbox in it a mandate changes nobody's address")
    void saysNothingOfAddressesWhereTheMandateDoesNotChangeThem() {
        Map<String, Object> facts = mandate("ACTIVATED");
        facts.put(MandateLetter.REPRESENTS, false);

        assertThat(Pdf.text(render("LT-03", "de", EMPLOYER, facts, BUDEX).pdf()))
                .doesNotContain("wendet sich die Kasse nur noch");
    }

    @Test
    @DisplayName("P-02 the same act always gives the same bytes, a different one other bytes")
    void isTheSameEachTimeItIsPrinted() {
        RenderedLetter first = render("LT-01", "pl", EMPLOYER, registration(EMPLOYER), BUDEX);

        assertThat(render("LT-01", "pl", EMPLOYER, registration(EMPLOYER), BUDEX).sha256())
                .isEqualTo(first.sha256());
        assertThat(render("LT-01", "ro", EMPLOYER, registration(EMPLOYER), BUDEX).sha256())
                .isNotEqualTo(first.sha256());
    }

    @Test
    @DisplayName("S000-17 a letter to a provider says for which company it is")
    void theAddressNamesTheProviderAndItsClient() {
        Recipient onBehalf =
                Recipient.onBehalfOf(
                        EMPLOYER,
                        "Budex Sp. z o.o.",
                        new Organisation(
                                PROVIDER,
                                "Kantoor X BV",
                                "NL",
                                new PostalAddress("Oudegracht 1", "3511 AA", "Utrecht", "NL")));

        String text =
                Pdf.text(render("LT-03", "nl", EMPLOYER, mandate("ACTIVATED"), onBehalf).pdf());

        assertThat(text)
                .containsSubsequence(
                        "Kantoor X BV", "voor Budex Sp. z o.o.", "Oudegracht 1", "3511 AA Utrecht");
    }

    private static Map<String, Object> registration(String organisation) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("registrationId", ID);
        facts.put("organisation", organisation);
        facts.put("expiresAt", "2026-12-22T08:00:00Z");
        facts.put("datedOn", "2026-11-22");
        return facts;
    }

    private static Map<String, Object> mandate(String state) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("mandateId", "M-55");
        facts.put("employerNumber", EMPLOYER);
        facts.put("grantee", PROVIDER);
        facts.put("services", List.of("BOX", "REPORT"));
        facts.put("validFrom", "2026-11-22");
        facts.put("validUntil", "2027-12-31");
        facts.put(MandateLetter.STATE, state);
        facts.put(MandateLetter.REPRESENTS, true);
        facts.put("datedOn", "2026-11-22");
        return facts;
    }

    private static RenderedLetter render(
            String kind,
            String language,
            String organisation,
            Map<String, Object> facts,
            Recipient recipient) {
        LetterFacts flat = NestedFacts.flat(facts);
        return RENDERER.render(
                new LetterRequested(
                        ID, organisation, kind, YearMonth.of(2026, 11), ID, language, flat),
                recipient,
                NAMES);
    }

    private static List<String> attachments(RenderedLetter letter) {
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            PDEmbeddedFilesNameTreeNode files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles();
            List<String> contents = new ArrayList<>();
            for (var file : files.getNames().values()) {
                contents.add(new String(file.getEmbeddedFile().toByteArray(), UTF_8));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
