package org.fondsloket.mailbox.confirmation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.mailbox.confirmation.SampleReports.COMPANY;
import static org.fondsloket.mailbox.confirmation.SampleReports.EMPLOYER;
import static org.fondsloket.mailbox.confirmation.SampleReports.PEOPLE;
import static org.fondsloket.mailbox.confirmation.SampleReports.crowd;
import static org.fondsloket.mailbox.confirmation.SampleReports.crowdNames;
import static org.fondsloket.mailbox.confirmation.SampleReports.crowdNumber;
import static org.fondsloket.mailbox.confirmation.SampleReports.example1;
import static org.fondsloket.mailbox.confirmation.SampleReports.example6;
import static org.fondsloket.mailbox.confirmation.SampleReports.letter;
import static org.fondsloket.mailbox.confirmation.SampleReports.nil;
import static org.fondsloket.mailbox.confirmation.SampleReports.nilReport;
import static org.fondsloket.mailbox.confirmation.SampleReports.onLeave;
import static org.fondsloket.mailbox.confirmation.SampleReports.renderer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Recipient;
import org.fondsloket.mailbox.rendering.RenderedLetter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("S000-33 S000-38 LT-07 report confirmation")
class ReportConfirmationTest {

    private static final LetterRenderer RENDERER = renderer();

    @ParameterizedTest
    @DisplayName("Example 1 of the scheme stands in the letter in every language")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | 1.419,05 € | 28. April 2026   | März 2026   | 15,1 % | 10. April 2026, 11:30 Uhr | Gewerblich beschäftigt
                    nl | € 1.419,05 | 28 april 2026    | maart 2026  | 15,1%  | 10 april 2026, 11:30 uur  | Bouwvakker
                    en | €1,419.05  | 28 April 2026    | March 2026  | 15.1%  | 10 April 2026, 11:30      | Construction worker
                    pl | 1419,05 €  | 28 kwietnia 2026 | marzec 2026 | 15,1%  | 10 kwietnia 2026, godz. 11:30 | Pracownik budowlany
                    ro | 1.419,05 EUR | 28 aprilie 2026 | martie 2026 | 15,1 % | 10 aprilie 2026, ora 11:30 | Lucrător în construcții
                    """)
    void statesTheFiguresInTheReadersLanguage(
            String language,
            String contribution,
            String dueOn,
            String month,
            String rate,
            String sentAt,
            String status) {
        String first = Pdf.pages(render(example1(1), language, PEOPLE).pdf()).getFirst();

        assertThat(first)
                .contains(contribution, dueOn, month, rate, sentAt, status)
                .contains(EMPLOYER, EMPLOYER + " 2026-03", "2026-01")
                .contains("Van der Velde Bouw B.V.", "NIEDERLANDE")
                .contains("DE89 3704 0044 0532 0130 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "pl", "ro"})
    void repeatsEverythingInGermanBecauseOnlyThatTextIsOfficial(String language) {
        List<String> pages = Pdf.pages(render(example1(1), language, PEOPLE).pdf());
        String last = pages.getLast();

        assertThat(last)
                .contains("Deutsche Fassung – maßgeblicher Text")
                .contains("Bestätigung Ihrer Monatsmeldung März 2026")
                .contains("1.419,05 €", "28. April 2026", "9.397,70", "480,50", "15,1 %")
                .contains("3.120,10", "2.876,47", "3.401,13");
        assertThat(pages.getFirst()).contains(String.valueOf(pages.size()));
    }

    @Test
    void aGermanReaderGetsTheLetterOnce() {
        String text = text(example1(1), "de", PEOPLE);

        assertThat(text).containsOnlyOnce("Zu zahlen").doesNotContain("maßgebliche");
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglishAndGerman() {
        assertThat(text(example1(1), "sv", PEOPLE)).contains("Amount to pay", "Zu zahlen");
    }

    @Test
    void namesEveryWorkerWithPeriodHoursAndWage() {
        assertThat(text(example1(1), "nl", PEOPLE))
                .contains("2041735100 Łukaszewski, Żaneta Bouwvakker NW 10–31 mrt 160,00 3.120,10")
                .contains("2041736900 Ștefănescu, Ionuț Bouwvakker NW 1–31 mrt 152,50 2.876,47")
                .contains("2041737700 de Vries, Jan Bouwvakker NW 1–31 mrt 168,00 3.401,13");
    }

    @Test
    void showsTheNumberAloneWhenTheNameIsNotKnown() {
        String text = text(example1(1), "en", new People(Map.of("2041737700", "de Vries, Jan")));

        assertThat(text)
                .contains("2041735100 – Construction worker", "2041737700 de Vries, Jan")
                .doesNotContain("Łukaszewski");
    }

    @Test
    void addressesTheEmployerByNumberWhileTheCompanyIsUnknown() {
        RenderedLetter rendered =
                RENDERER.render(
                        letter(example1(1), "en"), new Recipient(EMPLOYER, null, null), PEOPLE);

        assertThat(Pdf.pages(rendered.pdf()).getFirst()).contains("Employer " + EMPLOYER);
    }

    @Test
    void asksForNoMoneyInANilReport() {
        String text = text(nil(), "nl", PEOPLE);

        assertThat(text)
                .contains("hoeft u geen bijdrage te betalen", "Nulmelding", "1 werknemer.")
                .doesNotContain("Te betalen", "IBAN");
    }

    @Test
    @DisplayName("S000-35 a later version says that it is a correction")
    void saysThatALaterVersionIsACorrection() {
        assertThat(text(example1(2), "pl", PEOPLE))
                .contains("2 (korekta zgłoszenia)", "zastępuje poprzednią wersję");
    }

    @Test
    @DisplayName("LT-07 leave with its days, what was paid, what was due and what is paid back")
    void showsLeaveAndWhatIsPaidBackForIt() {
        assertThat(text(onLeave(), "nl", PEOPLE))
                .contains("2041737700 de Vries, Jan Bouwvakker NW 1–31 mrt 30 80,00 2.964,55")
                .contains("2041737700 de Vries, Jan 9–20 mrt 9 1.600,00 1.560,55 1.560,55")
                .contains("Vakantie totaal 9 1.600,00 1.560,55 1.560,55")
                .contains("Bijdrage min restitutie -1.112,90")
                .contains("nooit meer gerestitueerd dan is betaald")
                .contains("447,65");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | schulden Sie 14,72 € mehr | Differenz | Urlaubskassenbeitrag 471,12 485,84 14,72
                    en | you owe €14.72 more | Difference | Leave fund contribution 471.12 485.84 14.72
                    nl | meer verschuldigd | Verschil | Vakantiefondsbijdrage 471,12 485,84 14,72
                    pl | są Państwo winni o 14,72 € więcej | Różnica | 471,12 485,84 14,72
                    ro | datorați cu 14,72 EUR mai mult | Diferență | 471,12 485,84 14,72
                    """)
    @DisplayName("example 6, LT-07: a correction shows old, new and difference")
    void comparesTheVersionsOfACorrection(
            String language, String effect, String difference, String contribution) {
        String text = text(example6("471.12"), language, PEOPLE).replace('\u00a0', ' ');

        assertThat(text).contains(effect, difference, contribution);
        assertThat(text).contains("2041737700 de Vries, Jan").contains("97,50");
        assertThat(text).as("a line that was taken out").contains("2041735100 Łukaszewski, Żaneta");
        assertThat(text).doesNotContain("IBAN", "Te betalen");
    }

    @Test
    void saysWhatACorrectionCreditsAndWhenItChangesNoMoney() {
        assertThat(text(example6("500.00"), "en", PEOPLE)).contains("you owe €14.16 less");
        assertThat(text(example6("485.84"), "en", PEOPLE)).contains("stays as it was");
    }

    @Test
    @DisplayName("5.7, LT-07: a nil report is confirmed, and asks for nothing")
    void confirmsANilReport() {
        assertThat(text(nilReport(), "pl", PEOPLE))
                .contains("zgłoszenie zerowe", "Obejmuje ono 1 pracownika bez składki")
                .contains("Łukaszewski")
                .doesNotContain("IBAN", "15,1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 pracownika.",
        "3, 3 pracowników.",
        "22, 22 pracowników.",
        "25, 25 pracowników."
    })
    void countsWorkersByThePolishPluralRules(int workers, String words) {
        assertThat(text(crowd(workers), "pl", People.NOBODY)).contains("Obejmuje ono " + words);
    }

    @ParameterizedTest
    @CsvSource({"1, un lucrător.", "3, 3 lucrători.", "25, 25 de lucrători."})
    void countsWorkersByTheRomanianPluralRules(int workers, String words) {
        assertThat(text(crowd(workers), "ro", People.NOBODY))
                .contains("Raportul cuprinde " + words);
    }

    @Test
    void repeatsTheTableHeadOnEveryPageAndNumbersThem() {
        List<String> pages =
                Pdf.pages(RENDERER.render(letter(crowd(60), "nl"), COMPANY, crowdNames(60)).pdf());

        assertThat(pages).hasSizeBetween(4, 8);
        for (int page = 1; page <= pages.size(); page++) {
            String language = page <= pages.size() / 2 ? "Pagina %d van %d" : "Seite %d von %d";
            assertThat(pages.get(page - 1)).contains(language.formatted(page, pages.size()));
        }
        assertThat(pages)
                .filteredOn(page -> page.matches(".*30000\\d{3}00 Musterfrau.*"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(page -> assertThat(page).containsAnyOf("AN-nummer", "AN-Nummer"));
        String all = String.join(" ", pages);
        for (int i = 1; i <= 60; i++) {
            assertThat(all.split(crowdNumber(i), -1)).hasSize(3);
        }
    }

    @Test
    @DisplayName("T7 the same event gives the same bytes")
    void givesTheSameBytesForTheSameEvent() {
        RenderedLetter once = render(example1(1), "ro", PEOPLE);
        RenderedLetter again = renderer().render(letter(example1(1), "ro"), COMPANY, PEOPLE);

        assertThat(again.sha256()).isEqualTo(once.sha256()).hasSize(64);
        assertThat(again.pdf()).isEqualTo(once.pdf());
    }

    @Test
    void carriesTheReportForMachinesWithoutNames() throws IOException {
        byte[] bytes = render(example1(1), "nl", PEOPLE).pdf();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var names =
                    new PDEmbeddedFilesNameTreeNode(
                                    pdf.getDocumentCatalog()
                                            .getNames()
                                            .getEmbeddedFiles()
                                            .getCOSObject())
                            .getNames();
            assertThat(names).containsOnlyKeys("report.json");
            byte[] content = names.values().iterator().next().getEmbeddedFile().toByteArray();
            JsonNode json = JsonMapper.shared().readTree(content);

            assertThat(json.get("contribution").asString()).isEqualTo("1419.05");
            assertThat(json.get("month").asString()).isEqualTo("2026-03");
            assertThat(json.get("lines").get(1).get("grossWage").asString()).isEqualTo("2876.47");
            assertThat(new String(content, UTF_8)).doesNotContain("Ionuț", "Vries");
            COSArray associated =
                    (COSArray) pdf.getDocumentCatalog().getCOSObject().getDictionaryObject("AF");
            assertThat(((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
        }
    }

    @Test
    @DisplayName("S5 text from outside is text: it loads and runs nothing")
    void printsMarkupInNamesAsPlainText() {
        String text =
                text(
                        example1(1),
                        "en",
                        new People(
                                Map.of(
                                        "2041735100",
                                        "<img src='file:/etc/hostname'/> & ${7*7} [[${1}]]\u0007",
                                        "2041736900",
                                        "\uD83D\uDC77 工人",
                                        "2041737700",
                                        "Иванов, Георги")));

        assertThat(text).contains("<img", "& ${7*7} [[${1}]]", "Иванов, Георги");
    }

    @Test
    void factsSurviveTheStore() {
        ReportedMonth report = example1(1);

        assertThat(ReportedMonth.of(report.toFacts())).isEqualTo(report);
        assertThat(ReportedMonth.of(nil().toFacts())).isEqualTo(nil());
        for (ReportedMonth each : List.of(nilReport(), onLeave(), example6("471.12"))) {
            assertThat(ReportedMonth.of(each.toFacts())).isEqualTo(each);
        }
    }

    private static String text(ReportedMonth report, String language, People people) {
        return Pdf.text(render(report, language, people).pdf());
    }

    private static RenderedLetter render(ReportedMonth report, String language, People people) {
        return RENDERER.render(letter(report, language), COMPANY, people);
    }
}
