package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Path PICTURES = Path.of("target", "pictures");

    // A busy machine with services that have just started is slow, not wrong.
    private static final double PATIENCE_MILLIS = 30_000;

    private static final Running PLATFORM = Running.platform();
    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER =
            PLAYWRIGHT
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(PLATFORM.chromium()))
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-background-networking",
                                                    "--disable-quic",
                                                    "--disable-component-update")));

    private static Employer employer = new Employer("", List.of());
    private static String userName = "";

    @BeforeAll
    static void anEmployerWithThreeWorkers() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        employer = PLATFORM.fund().employer("Van der Velde Bouw B.V.", 3);
        PLATFORM.awaitReportable(employer, MONTH);
        userName =
                PLATFORM.loginFor(
                        employer, List.of("COMP", "WORKERS", "REPORT", "ACC", "BOX"), "nl");
    }

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
        PLAYWRIGHT.close();
    }

    @Test
    @DisplayName(
            "S000-02 S000-12 S000-24 S000-28 S000-30 S000-31 S000-32 S000-33 S000-05: a month from login to letter")
    void aMonthFromLoginToLetter() throws Exception {
        try (BrowserContext light = context(ColorScheme.LIGHT)) {
            Page page = light.newPage();
            List<String> complaints = complaintsOf(page);
            page.navigate(PLATFORM.gateway().toString());
            accessible(page, "welcome");
            logIn(page);
            assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
            accessible(page, "start");

            page.navigate(
                    PLATFORM.gateway()
                            .resolve("/employers/" + employer.number() + "/reports")
                            .toString());
            assertThat(page.getByText("maart").first()).isVisible();
            accessible(page, "reports");
            fillThreeWorkersAndSend(page);
            accountShows(page, "1.419,05");
            letterHolds(page);
            assertThat(complaints).as("console errors").isEmpty();
        }
        try (BrowserContext dark = context(ColorScheme.DARK)) {
            Page page = dark.newPage();
            page.navigate(PLATFORM.gateway().toString());
            accessible(page, "welcome-dark");
            logIn(page);
            accessible(page, "start-dark");
            for (String part :
                    List.of(
                            "reports",
                            "reports/2026-04",
                            "account",
                            "mailbox",
                            "company",
                            "employees")) {
                page.navigate(
                        PLATFORM.gateway()
                                .resolve("/employers/" + employer.number() + "/" + part)
                                .toString());
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                accessible(page, part.replace('/', '-') + "-dark");
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

        wages.first().click();
        for (String row : List.of("-3120,10\t160", "2876,47\t152,5", "3401,13\t168")) {
            String[] values = row.split("\t", -1);
            page.keyboard().type(values[0]);
            page.keyboard().press("Tab");
            page.keyboard().type(values[1]);
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowLeft");
        }
        assertThat(wages.nth(1)).not().hasAttribute("aria-invalid", "true");
        assertThat(wages.nth(2)).not().hasAttribute("aria-invalid", "true");
        assertThat(wages.first()).hasAttribute("aria-invalid", "true");
        assertThat(page.getByText("S-08")).isVisible();
        assertThat(send).isDisabled();
        accessible(page, "report-with-an-error");

        wages.first().click();
        page.keyboard().type("3120,10");
        page.keyboard().press("Enter");
        assertThat(send).isEnabled();
        assertThat(wages.first()).not().hasAttribute("aria-invalid", "true");
        assertThat(page.getByText("1.419,05").first()).isVisible();
        accessible(page, "report");

        send.click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bindend verzenden"))
                .click();
        assertThat(page.getByTestId("result-amount")).containsText("1.419,05");
        assertThat(page.getByText(employer.number() + " " + MONTH).first()).isVisible();
        accessible(page, "result");
    }

    private static void accountShows(Page page, String amount) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName("Naar de rekening"))
                .click();
        assertThat(page.getByTestId("account-balance")).containsText(amount);
        accessible(page, "account");
    }

    private static void letterHolds(Page page) throws Exception {
        page.navigate(
                PLATFORM.gateway()
                        .resolve("/employers/" + employer.number() + "/mailbox")
                        .toString());
        Locator letter = page.getByTestId("letter-row");
        assertThat(letter).hasCount(1);
        accessible(page, "mailbox");
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

    private static void logIn(Page page) {
        page.getByRole(AriaRole.MAIN)
                .getByText("Inloggen", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("#username").waitFor();
        accessible(page, "login");
        page.locator("#username").fill(userName);
        page.locator("#password").fill(Running.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(PLATFORM.gateway().toString()));
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    private static BrowserContext context(ColorScheme scheme) {
        return BROWSER.newContext(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(1360, 900));
    }

    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static void accessible(Page page, String name) {
        // What fades in or out has no contrast to judge yet.
        page.mouse().move(0, 0);
        page.waitForFunction(
                """
                () => document.querySelector('.ag-tooltip') === null
                    && document.getAnimations().every(each => each.playState !== 'running')
                """);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("axe on %s", name)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
