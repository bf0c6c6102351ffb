package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** eHerkenning, played by a realm of its own: one door beside the fund's own login. */
class BrokerBrowserIT {

    private static final String KVK = "12345678";

    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static Employer employer = new Employer("", List.of());

    @BeforeAll
    static void anEmployer() {
        employer = PLATFORM.fund().employer("Kantoor Xanten B.V.", 1);
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "S003-19 Given E1 has no KVK number, when Ewa chooses \"log in with eHerkenning\", then"
                    + " the page says why it cannot work and offers the fund's own login")
    void saysWhomItCannotHelp() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext window = BROWSER.window(scheme, 390, 800)) {
                Page page = window.newPage();
                BROWSER.open(page, "/");
                page.getByText("Inloggen met eHerkenning").click();
                Browsing.accessible(page, "eherkenning-question-" + scheme);
                page.getByRole(AriaRole.RADIO, radio("Nee")).check();
                assertThat(page.getByRole(AriaRole.STATUS))
                        .containsText("nummer in het Nederlandse Handelsregister");
                Browsing.accessible(page, "eherkenning-cannot-" + scheme);
                page.getByText("Inloggen met gebruikersnaam en wachtwoord").click();
                page.locator("#username").waitFor();
            }
        }
    }

    @Test
    @DisplayName(
            "S003-12 S003-03 Sanne links her EH3 means with her password, logs in with it alone, has"
                    + " the strong level, is known as checked, and unlinks it")
    void linksLogsInAndUnlinks() {
        String means = "sanne-" + UUID.randomUUID().toString().substring(0, 8);
        PLATFORM.broker().person(means, Running.PASSWORD, "loa3", KVK);
        String userName = PLATFORM.loginFor(employer, List.of("COMP", "REPORT"), "nl");
        try (BrowserContext light = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = light.newPage();
            continueWithEh3(page);
            showMeans(page, means);
            page.locator("#username").waitFor();
            assertThat(page.getByText("is nieuw hier")).isVisible();
            Browsing.accessible(page, "eherkenning-link");
            page.locator("#username").fill(userName);
            page.locator("#password").fill(Running.PASSWORD);
            page.locator("#kc-login").click();
            page.waitForURL(address -> address.startsWith(PLATFORM.gateway().toString()));

            BROWSER.open(page, "/my-sign-in");
            Locator panel =
                    page.getByRole(
                            AriaRole.REGION, new Page.GetByRoleOptions().setName("eHerkenning"));
            assertThat(panel).containsText("eHerkenning, niveau EH3");
            assertThat(panel).containsText("voor KvK-nummer " + KVK);
            assertThat(page.getByText("Bevestigd met een tweede factor")).isVisible();
            Browsing.accessible(page, "my-sign-in-eherkenning");
        }
        PLATFORM.awaitEverywhere("person_proof", PLATFORM.subjectOf(userName), 1);
        try (BrowserContext dark = BROWSER.window(ColorScheme.DARK, 390, 800)) {
            Page page = dark.newPage();
            continueWithEh3(page);
            showMeans(page, means);
            page.waitForURL(address -> address.startsWith(PLATFORM.gateway().toString()));
            BROWSER.open(page, "/my-sign-in");
            Browsing.accessible(page, "my-sign-in-eherkenning-dark");
            page.getByRole(AriaRole.BUTTON, button("Ontkoppelen")).click();
            Locator question = page.getByRole(AriaRole.DIALOG);
            question.waitFor();
            Browsing.accessible(page, "eherkenning-unlink");
            question.getByRole(
                            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ontkoppelen"))
                    .click();
            assertThat(page.getByText("Geen eHerkenning opent uw login.")).isVisible();
        }
        String mail =
                PLATFORM.mailed(
                        userName + "@example.org",
                        Pattern.compile("(eHerkenningsmiddel aan uw login gekoppeld)"));
        assertThat(mail).isNotEmpty();
    }

    @Test
    @DisplayName(
            "S003-12 A means below EH2+ is refused on a page that says so, and the clerk sees the"
                    + " attempt")
    void refusesAWeakMeans() {
        String means = "weak-" + UUID.randomUUID().toString().substring(0, 8);
        PLATFORM.broker().person(means, Running.PASSWORD, "loa2", KVK);
        String userName = PLATFORM.loginFor(employer, List.of("COMP"), "nl");
        try (BrowserContext light = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = light.newPage();
            continueWithEh3(page);
            showMeans(page, means);
            page.locator("#username").waitFor();
            page.locator("#username").fill(userName);
            page.locator("#password").fill(Running.PASSWORD);
            page.locator("#kc-login").click();
            page.waitForURL(address -> address.contains("/sign-in-refused"));
            assertThat(page.getByText("vanaf niveau EH2+")).isVisible();
            Browsing.accessible(page, "eherkenning-refused");
        }
        JsonNode refusals = PLATFORM.fund().clerk().get("/api/access-refusals").expect(200).json();
        assertThat(refusals.valueStream().map(each -> each.get("reason").asString()))
                .contains("BROKER_LEVEL_TOO_LOW");
    }

    private static void continueWithEh3(Page page) {
        BROWSER.open(page, "/login-with-eherkenning");
        page.getByRole(AriaRole.RADIO, radio("Ja")).check();
        page.getByRole(AriaRole.BUTTON, button("Verder met eHerkenning, niveau EH3")).click();
    }

    private static void showMeans(Page page, String means) {
        page.waitForURL(address -> address.contains("/realms/eherkenning-test/"));
        page.locator("#username").fill(means);
        page.locator("#password").fill(Running.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> !address.contains("/realms/eherkenning-test/"));
    }

    private static Page.GetByRoleOptions radio(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
