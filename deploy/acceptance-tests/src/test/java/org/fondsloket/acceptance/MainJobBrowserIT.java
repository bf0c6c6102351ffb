package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An employer's whole month in a real browser, with the keyboard. */
class MainJobBrowserIT {

    private static final String MONTH = "2026-03";
    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static Employer employer = new Employer("", List.of());
    private static String userName = "";

    @BeforeAll
    static void anEmployerWithThreeWorkers() {
        employer = PLATFORM.fund().employer("Van der Velde Bouw B.V.", 3);
        PLATFORM.awaitReportable(employer, MONTH);
        userName =
                PLATFORM.loginFor(
                        employer, List.of("COMP", "WORKERS", "REPORT", "ACC", "BOX"), "nl");
    }

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "S000-02 S000-12 S000-24 S000-28 S000-30 S000-31 S000-32 S000-33 S000-05: a month from login to letter")
    void aMonthFromLoginToLetter() throws Exception {
        try (BrowserContext light = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = light.newPage();
            List<String> complaints = Browsing.complaintsOf(page);
            page.navigate(PLATFORM.gateway().toString());
            Browsing.accessible(page, "welcome");
            BROWSER.logIn(page, userName);
            assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
            Browsing.accessible(page, "start");

            page.navigate(
                    PLATFORM.gateway()
                            .resolve("/employers/" + employer.number() + "/reports")
                            .toString());
            assertThat(page.getByText("maart").first()).isVisible();
            Browsing.accessible(page, "reports");
            fillThreeWorkersAndSend(page);
            accountShows(page, "1.419,05");
            letterHolds(page);
            assertThat(complaints).as("console errors").isEmpty();
        }
        try (BrowserContext dark = BROWSER.window(ColorScheme.DARK, 1360, 900)) {
            Page page = dark.newPage();
            page.navigate(PLATFORM.gateway().toString());
            Browsing.accessible(page, "welcome-dark");
            BROWSER.logIn(page, userName);
            Browsing.accessible(page, "start-dark");
            for (String part :
                    List.of(
                            "reports",
                            "reports/2026-04",
                            "account",
                            "mailbox",
                            "company",
                            "employees")) {
                BROWSER.open(page, "/employers/" + employer.number() + "/" + part);
                Browsing.accessible(page, part.replace('/', '-') + "-dark");
            }
        }
    }

    private static void fillThreeWorkersAndSend(Page page) {
        page.navigate(
                PLATFORM.gateway()
                        .resolve("/employers/" + employer.number() + "/reports/" + MONTH)
                        .toString());
        Locator grid = page.getByTestId("report-grid");
        Locator wages = grid.locator("[role=gridcell][col-id=grossWage]");
        assertThat(wages).hasCount(3);
        Locator send = page.getByTestId("send-report");
        assertThat(send).isDisabled();

        Locator hours = grid.locator("[role=gridcell][col-id=hours]");
        wages.first().click();
        List<String> rows = List.of("-3120,10\t160", "2876,47\t152,5", "3401,13\t168");
        for (int row = 0; row < rows.size(); row++) {
            String[] values = rows.get(row).split("\t", -1);
            assertThat(wages.nth(row)).isFocused();
            page.keyboard().type(values[0]);
            page.keyboard().press("Tab");
            assertThat(hours.nth(row)).isFocused();
            page.keyboard().type(values[1]);
            page.keyboard().press("Enter");
            assertThat(hours.nth(Math.min(row + 1, rows.size() - 1))).isFocused();
            page.keyboard().press("ArrowLeft");
        }
        assertThat(hours.first()).containsText("160,00");
        assertThat(hours.nth(1)).containsText("152,50");
        assertThat(hours.nth(2)).containsText("168,00");
        assertThat(wages.nth(1)).not().hasAttribute("aria-invalid", "true");
        assertThat(wages.nth(2)).not().hasAttribute("aria-invalid", "true");
        assertThat(wages.first()).hasAttribute("aria-invalid", "true");
        assertThat(page.getByText("S-08")).isVisible();
        assertThat(send).isDisabled();
        Browsing.accessible(page, "report-with-an-error");

        wages.first().click();
        page.keyboard().type("3120,10");
        page.keyboard().press("Enter");
        assertThat(wages.first()).not().hasAttribute("aria-invalid", "true");
        answerTheRemarks(page, send);
        assertThat(page.getByText("1.419,05").first()).isVisible();
        Browsing.accessible(page, "report");

        send.click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bindend verzenden"))
                .click();
        assertThat(page.getByTestId("result-amount")).containsText("1.419,05");
        assertThat(page.getByText(employer.number() + " " + MONTH).first()).isVisible();
        Browsing.accessible(page, "result");
    }

    /** The month is long over (D-01), and two months before it were never sent. */
    private static void answerTheRemarks(Page page, Locator send) {
        Locator reasons =
                page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Reden voor opmerking (D-01|X-03)")));
        assertThat(reasons).hasCount(2);
        assertThat(send).isDisabled();
        Browsing.accessible(page, "report-with-remarks");
        reasons.first().fill("De loonadministratie was gesloten.");
        assertThat(send).isDisabled();
        reasons.last().fill("De eerdere maanden volgen deze week.");
        assertThat(send).isEnabled();
    }

    private static void accountShows(Page page, String amount) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("Naar de rekening"))
                .click();
        assertThat(page.getByTestId("account-balance")).containsText(amount);
        Browsing.accessible(page, "account");
    }

    private static void letterHolds(Page page) throws Exception {
        page.navigate(
                PLATFORM.gateway()
                        .resolve("/employers/" + employer.number() + "/mailbox")
                        .toString());
        Locator letter = page.getByTestId("letter-row");
        assertThat(letter).hasCount(1);
        Browsing.accessible(page, "mailbox");
        String address = PLATFORM.letters(employer).iterator().next().get("letterId").asString();
        byte[] pdf =
                page.context()
                        .request()
                        .get(
                                PLATFORM.gateway()
                                        .resolve(employer.path("/letters/" + address + "/content"))
                                        .toString())
                        .body();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("1.419,05")
                    .contains("9.397,70")
                    .contains("3.120,10")
                    .contains(employer.workers().getFirst())
                    .contains("Novak")
                    .contains("28 april 2026");
        }
    }
}
