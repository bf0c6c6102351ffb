package org.fondsloket.mailbox.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.mailbox.intake.LedgerSamples.named;
import static org.fondsloket.mailbox.intake.LedgerSamples.render;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fondsloket.contracts.AccountStatementDue;
import org.fondsloket.contracts.EmployerYearOverview;
import org.fondsloket.contracts.LeaveYearClosed;
import org.fondsloket.contracts.ReimbursementRejected;
import org.fondsloket.mailbox.confirmation.Conformance;
import org.fondsloket.mailbox.confirmation.Pdf;
import org.fondsloket.mailbox.intake.LedgerConsumer.Subject;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.LetterTexts;
import org.fondsloket.mailbox.rendering.RenderedLetter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("S000-33 S000-38 the ledger's events become letters LT-08 to LT-17")
class LedgerLettersTest {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+\\.[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Shares, shown with a percent sign. */
    private static final Set<String> SHARES = Set.of("coverage");

    private static final LetterTexts TEXTS = new LetterTexts();

    static Stream<String> letters() {
        return LedgerSamples.all().keySet().stream();
    }

    /** The languages take turns: each letter has German beside its own, each language its turn. */
    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("PDF/A-3a and PDF/UA-1")
    void everyLetterIsValid(String name) {
        List<String> languages = List.of("nl", "en", "pl", "ro", "de");
        int place = List.copyOf(LedgerSamples.all().keySet()).indexOf(name);
        Conformance.assertValid(render(named(name), languages.get(place % languages.size())).pdf());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyAmountAndDayOfTheEventIsReadBackFromThePdf(String name) {
        Subject subject = named(name);
        for (String language : List.of("de", "nl", "en", "pl", "ro")) {
            String page = Pdf.text(render(subject, language).pdf());
            LetterText text = TEXTS.in(language);
            int[] compared = new int[1];
            Map<String, String> facts = subject.letter(language).facts().values();
            facts.forEach(
                    (fact, value) -> {
                        if (AMOUNT.matcher(value).matches() && shown(fact, value)) {
                            compared[0]++;
                            assertThat(page)
                                    .as("%s %s", language, fact)
                                    .containsAnyOf(
                                            plain(text.amount(amount(value))),
                                            plain(text.money(amount(value))));
                        } else if (DATE.matcher(value).matches()) {
                            compared[0]++;
                            assertThat(page)
                                    .as("%s %s", language, fact)
                                    .containsAnyOf(dayForms(text, facts, fact));
                        }
                    });
            assertThat(compared[0]).as("figures of " + name).isGreaterThan(2);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theSameEventAlwaysGivesTheSameBytes(String name) {
        assertThat(render(named(name), "pl").sha256())
                .isEqualTo(render(named(name), "pl").sha256())
                .isNotEqualTo(render(named(name), "ro").sha256());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theGermanTextFollowsAndNoCodeIsLeftUntranslated(String name) {
        for (String language : List.of("nl", "en", "pl", "ro")) {
            String text = Pdf.text(render(named(name), language).pdf());
            assertThat(text)
                    .contains("Deutsche Fassung – maßgeblicher Text", "Hinweise")
                    .doesNotContainPattern("[A-Z]{3,}_[A-Z]{3,}")
                    .doesNotContain("{", "}", "null");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theFiguresAreAttachedForMachines(String name) throws Exception {
        Subject subject = named(name);
        RequestLetter request = subject.letter("nl");
        JsonNode figures = JsonMapper.shared().readTree(attachment(render(subject, "nl")));

        assertThat(figures.get("kind").asString()).isEqualTo(request.kind());
        assertThat(leaves(figures)).isEqualTo(request.facts().values().size() + 2);
    }

    @Test
    @DisplayName("Example 5 credited and paid out, with the netting")
    void theReimbursementNoticeShowsLeaveNettingAndPayout() {
        String text = Pdf.text(render(named("LT-12 credited"), "nl").pdf());

        assertThat(text)
                .contains("3300127200 Łukaszewski, Żaneta 11–22 mei")
                .contains("2026 9 173,39 1.560,55 1.560,55 1.560,55")
                .contains("Bijdrage van de maand 1.397,48")
                .contains("Uitbetaling aan u 163,07")
                .doesNotContain("Te betalen");
    }

    @Test
    @DisplayName("Example 12: leave of two years of origin has two lines")
    void everyYearOfOriginHasALineOfItsOwn() {
        String text = Pdf.text(render(named("LT-12 two years"), "de").pdf());

        assertThat(text)
                .contains("2025 3 160,00 480,00")
                .contains("2026 5 173,39 866,97 1.400,00 1.346,97")
                .contains("Summe 1.346,97 1.400,00 1.346,97")
                .contains("Noch zu zahlen 50,51");
    }

    @Test
    void aWaitingReimbursementNamesEachReasonWithItsRemedy() {
        String text = Pdf.text(render(named("LT-12 pending"), "en").pdf());

        assertThat(text)
                .contains("monthly reports are missing (March 2026)")
                .contains("€2,000.00 is past due")
                .contains("Remedy: pay €439.45");
    }

    @Test
    void aStatementAsksOnlyForWhatIsPastDueAsLongAsAnythingIs() throws Exception {
        AccountStatementDue due = LedgerSamples.sample(AccountStatementDue.class);

        assertThat(code(render(statement(due, "425.05"), "en"))).contains("EUR425.05");
        RenderedLetter inTime = render(statement(due, "0.00"), "en");
        assertThat(code(inTime)).contains("EUR1822.53");
        assertThat(Pdf.text(inTime.pdf())).contains("Due on 28 May 2026");
    }

    private static Subject statement(AccountStatementDue due, String overdue) {
        return LedgerConsumer.statement(
                new AccountStatementDue(
                        due.statementId(),
                        due.employerNumber(),
                        due.from(),
                        due.to(),
                        due.statedOn(),
                        due.openingBalance(),
                        due.entries(),
                        due.openItems(),
                        due.closingBalance(),
                        due.pendingReimbursements(),
                        new BigDecimal(overdue),
                        due.paymentReference()));
    }

    @Test
    void tablesOverSeveralPagesRepeatTheirHeadsAndAreValid() {
        EmployerYearOverview few = LedgerSamples.sample(EmployerYearOverview.class);
        RenderedLetter letter =
                render(
                        LedgerConsumer.overview(
                                new EmployerYearOverview(
                                        few.overviewId(),
                                        few.employerNumber(),
                                        few.year(),
                                        few.closedOn(),
                                        Collections.nCopies(60, few.workers().getFirst()),
                                        few.coverage(),
                                        few.ruleSet())),
                        "nl");

        Conformance.assertValid(letter.pdf());
        List<String> pages = Pdf.pages(letter.pdf());
        assertThat(pages.stream().filter(page -> page.contains("AN-nummer Naam")))
                .hasSizeGreaterThan(2);
        assertThat(String.join(" ", pages)).contains("365.040,00");
    }

    @Test
    void aReasonOfANewerReleaseStillMakesALetter() {
        ReimbursementRejected known = LedgerSamples.sample(ReimbursementRejected.class);
        Subject younger =
                LedgerConsumer.rejected(
                        new ReimbursementRejected(
                                known.decisionId(),
                                known.employerNumber(),
                                known.month(),
                                known.reportId(),
                                known.reportVersion(),
                                known.claims(),
                                known.claimed(),
                                "SOMETHING_NEW",
                                known.rejectedOn(),
                                known.objectionUntil(),
                                known.ruleSet()));

        assertThat(Pdf.text(render(younger, "en").pdf()))
                .contains("a condition of the reimbursement is not met")
                .doesNotContain("SOMETHING_NEW");
    }

    @Test
    void anEmployersCopyShowsNothingOfOtherEmployers() throws Exception {
        Subject copy = LedgerConsumer.closed(LedgerSamples.sample(LeaveYearClosed.class)).get(1);
        RenderedLetter letter = render(copy, "de");

        assertThat(copy.recipient()).isEqualTo("20417358");
        assertThat(
                        LedgerConsumer.closed(LedgerSamples.sample(LeaveYearClosed.class))
                                .getLast()
                                .letter("de")
                                .facts()
                                .values())
                .containsEntry("years.1.year", "2025")
                .doesNotContainValue("27450.00");
        assertThat(Pdf.text(letter.pdf())).contains("20417358").doesNotContain("20417366");
        assertThat(attachment(letter)).doesNotContain("20417366");
        assertThat(named("LT-13 worker").letter("de").employerNumber()).isNull();
    }

    @Test
    @DisplayName("EPC069-12, ISO 11649: a banking app reads amount, account and reference")
    void whatIsOwedHasAPaymentCodeThatABankingAppReads() throws Exception {
        for (Map.Entry<String, String> owed :
                Map.of(
                                "LT-08", "EUR1822.53",
                                "LT-09 average", "EUR1412.60",
                                "LT-10 step 1", "EUR331.82",
                                "LT-11", "EUR16.54",
                                "LT-12 two years", "EUR50.51",
                                "LT-12 pending", "EUR439.45")
                        .entrySet()) {
            List<String> lines = code(render(named(owed.getKey()), "nl")).lines().toList();

            assertThat(lines.subList(0, 4)).containsExactly("BCD", "002", "1", "SCT");
            assertThat(lines.subList(4, 7))
                    .containsExactly(
                            "COBADEFFXXX", "Urlaubskasse Fondsloket", "DE89370400440532013000");
            assertThat(lines.get(7)).isEqualTo(owed.getValue());
            assertThat(lines.get(9)).matches("RF[0-9]{2}20417358([0-9]{6})?");
        }
    }

    private static String code(RenderedLetter letter) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int[] pixels =
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light =
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            Result result =
                    new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(light)),
                                    Map.of(DecodeHintType.TRY_HARDER, true));
            return result.getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No code on the first page", e);
        }
    }

    private static String attachment(RenderedLetter letter) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            var files =
                    new PDEmbeddedFilesNameTreeNode(
                                    pdf.getDocumentCatalog()
                                            .getNames()
                                            .getEmbeddedFiles()
                                            .getCOSObject())
                            .getNames();
            assertThat(files).containsOnlyKeys("figures.json");
            return new String(
                    files.values().iterator().next().getEmbeddedFile().toByteArray(), UTF_8);
        }
    }

    private static int leaves(JsonNode node) {
        if (node.isValueNode()) {
            return 1;
        }
        List<JsonNode> below = new ArrayList<>();
        node.forEach(below::add);
        return below.stream().mapToInt(LedgerLettersTest::leaves).sum();
    }

    /** A day stands in words, in figures, or as the first or last one of a period. */
    private static String[] dayForms(LetterText text, Map<String, String> facts, String fact) {
        LocalDate day = LocalDate.parse(Objects.requireNonNull(facts.get(fact)));
        String place = fact.substring(0, fact.lastIndexOf('.') + 1);
        LocalDate from = LocalDate.parse(facts.getOrDefault(place + "from", day.toString()));
        LocalDate to = LocalDate.parse(facts.getOrDefault(place + "to", day.toString()));
        return new String[] {
            plain(text.date(day)), plain(text.shortDate(day)), plain(text.period(from, to))
        };
    }

    /** Nothing is said of what is zero, and shares have a form of their own. */
    private static boolean shown(String fact, String value) {
        String name = fact.substring(fact.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return amount(value).signum() != 0 && SHARES.stream().noneMatch(name::equals);
    }

    private static BigDecimal amount(String value) {
        return new BigDecimal(value).abs();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
