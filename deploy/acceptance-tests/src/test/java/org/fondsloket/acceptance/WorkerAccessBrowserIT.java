package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** A worker's access from the employer's dialog to the worker's own page and back, in a browser. */
class WorkerAccessBrowserIT {

    private static final String JAN = "jan.kowalski@example.org";
    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static Employer budex = new Employer("", List.of());
    private static String ewa = "";

    @BeforeAll
    static void budexWithJanAnnaAndMarek() {
        Fund fund = PLATFORM.fund();
        String number = fund.employer("Budex Sp. z o.o.", "2026-01-01");
        String jan = fund.worker(number, "Kowalski", "Jan", "1988-03-14");
        String anna = fund.worker(number, "Nowak", "Anna", "1995-11-02");
        String marek = fund.worker(number, "Lis", "Marek", "2001-06-21");
        budex = new Employer(number, List.of(jan, anna, marek));
        Api clerk = fund.clerk();
        clerk.put(budex.path("/workers/" + jan + "/email"), "{\"email\":\"%s\"}".formatted(JAN))
                .expect(200);
        clerk.put(
                        budex.path("/workers/" + marek + "/email"),
                        "{\"email\":\"marek.lis@example.org\"}")
                .expect(200);
        clerk.put(budex.path("/portal-accesses/module"), "{\"active\":true}").expect(200);
        for (String worker : List.of(jan, marek)) {
            Until.answers(
                    () -> clerk.get(budex.path("/portal-accesses/" + worker)),
                    answer -> answer.status() == 200 && answer.json().hasNonNull("email"));
        }
        Until.answers(
                () -> clerk.get(budex.path("/portal-accesses/" + anna)),
                answer -> answer.status() == 200);
        ewa = PLATFORM.loginFor(budex, List.of("COMP", "WORKERS", "EMPACC"), "nl");
    }

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "S001-04 S001-07 S001-09 S001-11 S001-12 S001-13 S001-14 S001-15 S001-18 S001-20 S001-22: Ewa ticks three, Jan gets in, is blocked and comes back")
    void fromTheTickToTheOwnPageAndBack() {
        String userName = "jkowalski-" + UUID.randomUUID().toString().substring(0, 6);
        try (BrowserContext employers = BROWSER.window(ColorScheme.LIGHT, 1360, 900);
                BrowserContext workers = BROWSER.window(ColorScheme.DARK, 420, 900)) {
            Page office = employers.newPage();
            office.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(office, ewa);
            BROWSER.open(office, "/employers/" + budex.number() + "/employees");
            grantToAll(office);
            Browsing.accessible(office, "worker-access-list");

            Page phone = workers.newPage();
            redeem(phone, userName);
            phone.getByRole(AriaRole.BUTTON, button("Inloggen")).click();
            phone.locator("#username").fill(userName);
            phone.locator("#password").fill(Running.PASSWORD);
            phone.locator("#kc-login").click();
            assertThat(phone.getByRole(AriaRole.HEADING, heading("Uw brieven|Państwa listy")))
                    .isVisible();
            Browsing.accessible(phone, "worker-home-dark");

            Locator dialog = open(office, "Jan Kowalski");
            dialog.getByRole(AriaRole.BUTTON, locatorButton("Toegang blokkeren")).click();
            assertThat(dialog.getByText("Geblokkeerd").first()).isVisible();
            Browsing.accessible(office, "worker-access-blocked");
            phone.reload();
            assertThat(phone.getByText(Pattern.compile("door uw werkgever|przez pracodawcę")))
                    .isVisible();
            Browsing.accessible(phone, "worker-blocked-dark");

            dialog.getByRole(AriaRole.BUTTON, locatorButton("Toegang weer openen")).click();
            assertThat(dialog.getByText("Heeft toegang").first()).isVisible();
        }
        try (BrowserContext again = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = again.newPage();
            page.navigate(PLATFORM.gateway().toString());
            BROWSER.logIn(page, userName);
            assertThat(page.getByText("Budex Sp. z o.o.").first()).isVisible();
            Browsing.accessible(page, "worker-home");
        }
        forgetsTheUserName(userName);
    }

    /** S001-04: the mail names the user name with its employer. */
    private static void forgetsTheUserName(String userName) {
        try (BrowserContext anybody = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = anybody.newPage();
            BROWSER.open(page, "/user-name-forgotten");
            page.getByLabel("E-mailadres").fill(JAN);
            page.getByRole(AriaRole.BUTTON, button("Gebruikersnamen versturen")).click();
            PLATFORM.mailed(JAN, Pattern.compile("(" + userName + ")[^\\n]*Budex"));
        }
    }

    private static void grantToAll(Page office) {
        for (String name : List.of("Jan Kowalski", "Anna Nowak", "Marek Lis")) {
            office.getByLabel(name + " kiezen").check();
        }
        office.getByRole(AriaRole.BUTTON, button("Toegang geven (3)")).click();
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, locatorButton("Toegang geven")).click();
        assertThat(dialog.getByText("Geen e-mailadres")).hasCount(1);
        assertThat(dialog.getByText("Gedaan")).hasCount(2);
        Browsing.accessible(office, "worker-access-results");
        dialog.getByRole(AriaRole.BUTTON, locatorButton("Sluiten")).last().click();
        assertThat(office.getByText("Uitgenodigd").first()).isVisible();
    }

    private static void redeem(Page phone, String userName) {
        phone.navigate(
                PLATFORM.gateway().resolve("/invitation").toString()
                        + "#"
                        + PLATFORM.mailed(JAN, Pattern.compile("/invitation#([\\w.-]+)")));
        birthDate(phone, "15");
        assertThat(phone.getByText("hoort niet bij de uitnodiging")).isVisible();
        Browsing.accessible(phone, "invitation-birth-date-dark");
        birthDate(phone, "14");
        phone.getByLabel("Gebruikersnaam").fill(userName);
        phone.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(Running.PASSWORD);
        phone.getByLabel("Wachtwoord nog een keer").fill(Running.PASSWORD);
        Browsing.accessible(phone, "invitation-choose-dark");
        phone.getByRole(AriaRole.BUTTON, button("Toegang maken")).click();
        assertThat(phone.getByText(userName)).isVisible();
    }

    private static void birthDate(Page phone, String day) {
        phone.getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)).fill(day);
        phone.getByLabel("Maand (1–12)").fill("3");
        phone.getByLabel("Jaar").fill("1988");
        phone.getByRole(AriaRole.BUTTON, button("Verder")).click();
    }

    private static Locator open(Page office, String name) {
        office.getByLabel("Toegang van " + name).click();
        return office.getByRole(AriaRole.DIALOG);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static Locator.GetByRoleOptions locatorButton(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
