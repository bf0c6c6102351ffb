package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An employer's first user, from the fund's mail to a forgotten password, in a browser. */
class RegistrationBrowserIT {

    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static final String NEW_PASSWORD = "vier kleine Ziegel im Regen";
    private static final String ANSWER = "een fiets";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String office = "biuro-" + tag + "@budex.example";
    private final String ewa = "ewa-" + tag + "@budex.example";
    private final String userName = "ewa-" + tag;

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "S000-07 S000-08 S000-09 S000-10 S000-11 S001-03: from the fund's mail to a login, and back in after the password is forgotten")
    void fromTheMailToALogin() {
        String number = PLATFORM.fund().employer("Budex Sp. z o.o.", "2026-01-01");
        invite(number);
        String link = PLATFORM.mailed(office, Pattern.compile("/register#([\\w.-]+)"));

        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = window.newPage();
            BROWSER.open(page, "/register#" + link);
            person(page);
            login(page);
            assertThat(page.getByRole(AriaRole.HEADING, heading("Controleren en bevestigen")))
                    .isVisible();
            Browsing.accessible(page, "register-summary");
            press(page, "Bevestigen en registreren");
            assertThat(page.getByRole(AriaRole.HEADING, heading("Welkom bij Fondsloket")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(number);
            Browsing.accessible(page, "register-done");
            press(page, "Nu aanmelden");
            enter(page, Running.PASSWORD);
            assertThat(page.getByText("Budex Sp. z o.o.").first()).isVisible();
        }
        try (BrowserContext window = BROWSER.window(ColorScheme.DARK, 420, 900)) {
            Page page = window.newPage();
            BROWSER.open(page, "/register#" + link);
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            Browsing.accessible(page, "register-link-used-dark");
            forgetThePassword(page);
        }
    }

    private void invite(String number) {
        Api clerk = PLATFORM.fund().clerk();
        clerk.put(
                        "/api/employers/" + number + "/contacts",
                        "{\"version\":0,\"email\":\"%s\",\"language\":\"nl\",\"phones\":[],\"persons\":[]}"
                                .formatted(office))
                .expect(200);
        Until.answers(
                () -> PLATFORM.count("mailbox", "employer_contact", office), count -> count == 1);
        clerk.post(
                        "/api/employers/" + number + "/registration-invitations",
                        "{\"channel\":\"EMAIL\"}")
                .expect(201);
    }

    private void person(Page page) {
        page.getByLabel("Voornaam").fill("Ewa");
        page.getByLabel("Achternaam").fill("Zielińska");
        page.getByLabel("E-mailadres").fill(ewa);
        Browsing.accessible(page, "register-person");
        press(page, "Verder");
    }

    private void login(Page page) {
        page.getByLabel("Gebruikersnaam").fill(userName);
        page.locator("input[autocomplete='new-password']").fill(Running.PASSWORD);
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Beveiligingsvraag"))
                .click();
        page.getByText("Wat kocht u van uw eerste loon?").click();
        page.getByLabel("Antwoord").fill(ANSWER);
        Browsing.accessible(page, "register-login");
        press(page, "Naar het overzicht");
    }

    private void forgetThePassword(Page page) {
        BROWSER.open(page, "/password-forgotten");
        page.getByLabel("Gebruikersnaam").fill(userName);
        press(page, "Link versturen");
        assertThat(page.getByText("Als deze gebruikersnaam bestaat")).isVisible();
        Browsing.accessible(page, "password-forgotten-dark");

        String link = PLATFORM.mailed(ewa, Pattern.compile("/password#([\\w.-]+)"));
        BROWSER.open(page, "/password#" + link);
        newPassword(page, "een auto");
        assertThat(page.getByText("Nieuw wachtwoord kiezen")).isVisible();
        Browsing.accessible(page, "password-new-dark");
        newPassword(page, " Een  FIETS ");
        assertThat(page.getByText("Uw wachtwoord is gewijzigd")).isVisible();
        press(page, "Nu aanmelden");
        enter(page, NEW_PASSWORD);
        assertThat(page.getByText("Budex Sp. z o.o.").first()).isVisible();
    }

    private static void newPassword(Page page, String answer) {
        page.getByLabel("Wat kocht u van uw eerste loon?").fill(answer);
        page.locator("input[autocomplete='new-password']").fill(NEW_PASSWORD);
        press(page, "Wachtwoord opslaan");
    }

    private void enter(Page page, String password) {
        page.locator("#username").fill(userName);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(PLATFORM.gateway().toString()));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
