package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fondsloket.acceptance.Fund.Employer;
import org.fondsloket.acceptance.Running.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an employer reports about one worker on the worker's page, and what comes of it. */
class RecordBrowserIT {

    private static final String MONTH = "2026-05";
    private static final String LETTER = "LT-24";

    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "C7-SICK LT-24 from a reported absence to the letter that confirms it, and back where it was wrong")
    void anAbsenceIsConfirmedByALetter() throws IOException {
        Employer employer = PLATFORM.fund().employer("Van Dam Steigerbouw B.V.", 1);
        PLATFORM.awaitReportable(employer, MONTH);
        Person ewa = PLATFORM.person("Zielinska", List.of());
        PLATFORM.fund()
                .clerk()
                .put(
                        "/api/organisations/" + employer.number() + "/users/" + ewa.subject(),
                        """
                        {"rights":["WORKERS","REPORT","SICK","END","BOX"],"manager":true}
                        """)
                .expect(204);
        String worker = employer.workers().getFirst();
        String record = "/employers/" + employer.number() + "/employees/" + worker;
        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = window.newPage();
            Browsing.asksAs(
                    page,
                    Pattern.compile(".*/reports/absences.*"),
                    () -> PLATFORM.tokenAt("L2", ewa));
            BROWSER.open(page, "/");
            BROWSER.logIn(page, ewa.userName());
            BROWSER.open(page, record);
            reportsAnAbsence(page);

            BROWSER.open(page, "/employers/" + employer.number() + "/reports/" + MONTH);
            assertThat(page.getByTestId("report-grid")).containsText("afwezig");

            String letterId = lettersOf(employer, 1).getFirst().get("letterId").asString();
            BROWSER.open(page, "/employers/" + employer.number() + "/mailbox");
            assertThat(page.getByText("Bevestiging over een afwezigheid").first()).isVisible();
            byte[] pdf =
                    page.context()
                            .request()
                            .get(
                                    PLATFORM.gateway()
                                            .resolve(
                                                    employer.path(
                                                            "/letters/" + letterId + "/content"))
                                            .toString())
                            .body();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(worker)
                        .contains("40,00")
                        .contains("22-05-2026");
            }

            BROWSER.open(page, record);
            takesItBack(page);
            lettersOf(employer, 2);
            BROWSER.open(page, "/employers/" + employer.number() + "/reports/" + MONTH);
            assertThat(page.getByTestId("report-grid")).not().containsText("afwezig");
        }
        try (BrowserContext narrow = BROWSER.window(ColorScheme.DARK, 320, 640)) {
            Page page = narrow.newPage();
            BROWSER.open(page, "/");
            BROWSER.logIn(page, ewa.userName());
            BROWSER.open(page, record);
            Browsing.accessible(page, "narrow-record");
            assertThat(
                            page.evaluate(
                                    "() => document.scrollingElement.scrollWidth - window.innerWidth"))
                    .isEqualTo(0);
            BROWSER.open(page, "/employers/" + employer.number() + "/employees");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Werknemer toevoegen"))
                    .click();
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            Browsing.accessible(page, "narrow-add-person");
        }
    }

    private static void reportsAnAbsence(Page page) {
        Locator absence =
                page.getByRole(AriaRole.MAIN)
                        .locator("form")
                        .filter(new Locator.FilterOptions().setHasText("Meld dagen zonder loon"));
        absence.getByLabel("Uitgevallen uren").fill("40");
        absence.getByLabel("Eerste dag").fill("2026-05-18");
        absence.getByLabel("Laatste dag van de afwezigheid").fill("2026-06-02");
        absence.getByText("Afwezigheid melden").click();
        assertThat(absence.locator("[aria-invalid=true]")).hasCount(1);
        Browsing.accessible(page, "record-absence-wrong");
        absence.getByLabel("Laatste dag van de afwezigheid").fill("2026-05-22");
        absence.getByText("Afwezigheid melden").click();
        assertThat(absence.getByText("De afwezigheid is gemeld")).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE).last()).containsText("Ziek zonder loon");
        Browsing.accessible(page, "record");
    }

    private static void takesItBack(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Gemelde afwezigheden tonen"))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Afwezigheid 18-05-2026 t/m 22-05-2026 terugnemen"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("18-05-2026");
        Browsing.accessible(page, "record-take-back");
        dialog.getByText("Terugnemen", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("De afwezigheid is teruggenomen")).isVisible();
        assertThat(page.getByText("Er is geen afwezigheid gemeld.")).isVisible();
    }

    private static List<JsonNode> lettersOf(Employer employer, int count) {
        return Until.answers(
                () ->
                        StreamSupport.stream(PLATFORM.letters(employer).spliterator(), false)
                                .filter(each -> each.get("kind").asString().equals(LETTER))
                                .toList(),
                found -> found.size() == count);
    }
}
