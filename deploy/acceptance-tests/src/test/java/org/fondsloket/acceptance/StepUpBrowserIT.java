package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A second factor in the middle of the work, after the day from which sending needs one. */
class StepUpBrowserIT {

    private static final String MONTH = "2026-05";
    private static final List<String> RIGHTS = List.of("COMP", "WORKERS", "REPORT", "ACC", "BOX");

    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static Employer employer = new Employer("", List.of());

    @BeforeAll
    static void afterTheCutOver() {
        employer = PLATFORM.fund().employer("Hoekstra Metselbedrijf B.V.", 1);
        PLATFORM.awaitReportable(employer, MONTH);
        PLATFORM.cutOver("REPORT", "");
    }

    @AfterAll
    static void asItWas() {
        PLATFORM.cutOver("REPORT", "2027-07-01");
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "S003-01 S003-02 S003-18 Given Ewa without second factor after the cut-over, when she"
                    + " sends, then she sets up an app, comes back to her report and sends it")
    void setsUpAnAppOnTheWayAndSends() {
        String userName = PLATFORM.loginFor(employer, RIGHTS, "nl");
        try (BrowserContext light = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = light.newPage();
            page.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/employers/" + employer.number() + "/reports/" + MONTH);
            assertThat(page.getByTestId("report-level")).containsText("Tweede factor ontbreekt");
            assertThat(page.getByTestId("report-level")).containsText("F-03");
            Browsing.accessible(page, "report-second-factor-missing");

            fillInAndConfirm(page);
            Locator need = dialog(page, "Er is een tweede factor nodig");
            assertThat(need).containsText("uiterlijk de 15e");
            Browsing.accessible(page, "step-up");
            page.getByTestId("step-up").click();

            setUpAnApp(page);
            page.waitForURL(address -> address.endsWith("/reports/" + MONTH));
            agreeAndSend(page);
            assertThat(page.getByTestId("result-amount")).containsText("471,");

            BROWSER.open(page, "/my-sign-in");
            assertThat(page.getByText("telefoon")).isVisible();
            assertThat(page.getByText("Bevestigd met een tweede factor")).isVisible();
            Browsing.accessible(page, "my-sign-in");
        }
        try (BrowserContext dark = BROWSER.window(ColorScheme.DARK, 390, 800)) {
            Page page = dark.newPage();
            page.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/my-sign-in");
            Browsing.accessible(page, "my-sign-in-dark");
            page.getByText("App instellen").click();
            page.locator("#otp").waitFor();
            Browsing.accessible(page, "second-factor-dark");
        }
    }

    @Test
    @DisplayName(
            "C7-BANK Given Ewa at L1, when she changes the IBAN, then step-up is asked and after it"
                    + " the change is accepted")
    void changesTheBankAccountAfterTheStepUp() {
        String userName = PLATFORM.loginFor(employer, List.of("COMP", "BANK"), "nl");
        try (BrowserContext light = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = light.newPage();
            page.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/employers/" + employer.number() + "/company");
            page.getByRole(AriaRole.BUTTON, named("Wijzigen: Bankrekening")).click();
            page.getByLabel("IBAN").fill("NL91 ABNA 0417 1643 00");
            page.getByLabel("Rekeninghouder").fill("Hoekstra Metselbedrijf B.V.");
            page.getByRole(AriaRole.BUTTON, named("Opslaan")).click();

            assertThat(dialog(page, "Er is een tweede factor nodig")).containsText("Bankgegevens");
            Browsing.accessible(page, "step-up-bank");
            page.getByTestId("step-up").click();
            setUpAnApp(page);
            page.waitForURL(address -> address.endsWith("/company"));

            // What was typed is still there, and is accepted now.
            assertThat(page.getByLabel("IBAN")).hasValue("NL91 ABNA 0417 1643 00");
            page.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
            assertThat(page.getByText("NL91 ABNA 0417 1643 00")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Wijzigen: Bankrekening")))
                    .isVisible();
        }
    }

    @Test
    @DisplayName(
            "S003-02 A passkey is a second factor: enrolled once, it confirms the next act without"
                    + " the app")
    void confirmsWithAPasskey() {
        String userName = PLATFORM.loginFor(employer, RIGHTS, "nl");
        try (BrowserContext light = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = light.newPage();
            authenticator(light, page);
            page.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/my-sign-in");
            page.getByText("Passkey toevoegen").click();
            setUpAnApp(page);
            page.locator("#registerWebAuthn").waitFor();
            Browsing.accessible(page, "passkey-set-up");
            page.onceDialog(dialog -> dialog.accept("laptop"));
            page.locator("#registerWebAuthn").click();
            page.waitForURL(address -> address.endsWith("/my-sign-in"));
            assertThat(page.getByText("laptop")).isVisible();
            Browsing.accessible(page, "my-sign-in-passkey");

            page.navigate(
                    PLATFORM.gateway()
                            + "/oauth2/authorization/fondsloket?level=L2-fresh&back=/my-sign-in");
            page.locator("#try-another-way").click();
            page.getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Passkey"))
                    .click();
            page.locator("#authenticateWebAuthnButton").waitFor();
            Browsing.accessible(page, "passkey");
            page.locator("#authenticateWebAuthnButton").click();
            page.waitForURL(address -> address.endsWith("/my-sign-in"));
            assertThat(page.getByText("Bevestigd met een tweede factor")).isVisible();
        }
    }

    @Test
    @DisplayName("S003-01 Without Keycloak nobody logs in, and who is logged in goes on")
    void goesOnWithoutKeycloak() {
        String userName = PLATFORM.loginFor(employer, RIGHTS, "nl");
        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 1360, 900);
                BrowserContext other = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = window.newPage();
            page.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(page, userName);

            PLATFORM.stopService("keycloak");
            try {
                Page outside = other.newPage();
                BROWSER.open(outside, "/oauth2/authorization/fondsloket");
                assertThat(outside.getByRole(AriaRole.HEADING).first())
                        .hasText("Inloggen is op dit moment niet mogelijk");
                Browsing.accessible(outside, "login-away");
                BROWSER.open(page, "/employers/" + employer.number() + "/company");
                assertThat(page.getByText("Hoekstra Metselbedrijf B.V.").first()).isVisible();
            } finally {
                PLATFORM.startService("keycloak");
            }
            Page again = other.newPage();
            again.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(again, userName);
        }
    }

    private static void fillInAndConfirm(Page page) {
        Locator grid = page.getByTestId("report-grid");
        grid.locator("[role=gridcell][col-id=grossWage]").first().click();
        page.keyboard().type("3120,10");
        page.keyboard().press("Tab");
        page.keyboard().type("160");
        page.keyboard().press("Enter");
        Locator reasons =
                page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Reden voor opmerking")));
        assertThat(reasons).hasCount(2);
        reasons.first().fill("De loonadministratie was gesloten.");
        reasons.last().fill("De eerdere maanden volgen deze week.");
        Locator send = page.getByTestId("send-report");
        assertThat(send).isEnabled();
        send.click();
        agreeAndSend(page);
    }

    private static void agreeAndSend(Page page) {
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bindend verzenden"))
                .click();
    }

    /** A device with a fingerprint reader that says yes to everything. */
    private static void authenticator(BrowserContext window, Page page) {
        CDPSession device = window.newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator dialog(Page page, String title) {
        Locator dialog =
                page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
        dialog.waitFor();
        return dialog;
    }

    private static void setUpAnApp(Page page) {
        Locator secret = page.locator("input[name=totpSecret]");
        page.locator("#totp").waitFor();
        Browsing.accessible(page, "second-factor-set-up");
        String code = new AppCode(secret.getAttribute("value")).now();
        assertThat(code).hasSize(6);
        page.locator("#totp").fill(code);
        page.locator("#userLabel").fill("telefoon");
        page.locator("#saveTOTPBtn").click();
    }
}
