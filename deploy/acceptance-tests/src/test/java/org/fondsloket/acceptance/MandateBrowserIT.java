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
import org.fondsloket.acceptance.Fund.Employer;
import org.fondsloket.acceptance.Running.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A mandate from the consent to the click that fails, each part in the browser of whoever acts. */
class MandateBrowserIT {

    private static final String MONTH = "2026-05";
    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static Employer employer = new Employer("", List.of());
    private static String provider = "";
    private static Person ewa = new Person("", "");
    private static Person piet = new Person("", "");
    private static Person sanne = new Person("", "");
    private static Person clerk = new Person("", "");

    @BeforeAll
    static void anEmployerAProviderAndAClerk() {
        employer = PLATFORM.fund().employer("Budex Sp. z o.o.", 1);
        PLATFORM.awaitReportable(employer, MONTH);
        provider =
                PLATFORM.fund()
                        .clerk()
                        .post(
                                "/api/providers",
                                """
                                {"name":"Kantoor X BV","street":"Gracht 1","postalCode":"3511 AB",
                                 "city":"Utrecht","country":"NL","email":"post@kantoorx.example"}
                                """)
                        .expect(201)
                        .json()
                        .get("number")
                        .asString();
        ewa = PLATFORM.person("Zielinska", List.of());
        piet = PLATFORM.person("Brouwer", List.of());
        sanne = PLATFORM.person("Vos", List.of());
        clerk = PLATFORM.person("Schmidt", List.of("CLERK"));
        member(employer.number(), ewa, "\"COMP\",\"REPORT\",\"WORKERS\"", true);
        member(provider, piet, "", true);
        member(provider, sanne, "", false);
    }

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @Test
    @DisplayName(
            "S000-15 S000-16 S000-18 S003-05 S003-06 S003-07 S003-08 S003-11 S003-22 from the consent over the desk to a colleague's report, and back at once")
    void aMandateFromConsentToRevocation() {
        try (BrowserContext office = BROWSER.window(ColorScheme.LIGHT, 1360, 900);
                BrowserContext company = BROWSER.window(ColorScheme.DARK, 1360, 900)) {
            Page ewas = company.newPage();
            List<String> complaints = Browsing.complaintsOf(ewas);
            readsTheCatalogueFirst(ewas);
            grants(ewas);
            processes();
            assigns();

            Page sannes = office.newPage();
            BROWSER.open(sannes, "/");
            BROWSER.logIn(sannes, sanne.userName());
            assertThat(heading(sannes, "Klanten")).isVisible();
            Browsing.accessible(sannes, "clients");
            sannes.getByRole(AriaRole.LINK, named("Voor Budex Sp. z o.o. werken")).click();
            BROWSER.open(sannes, "/employers/" + employer.number() + "/reports/" + MONTH);
            assertThat(sannes.getByTestId("report-grid")).isVisible();
            assertThat(sannes.getByText("Budex Sp. z o.o.").first()).isVisible();

            BROWSER.open(sannes, "/employers/" + employer.number() + "/account");
            assertThat(heading(sannes, "Geen volmacht voor deze dienst")).isVisible();
            assertThat(sannes.getByText(Pattern.compile("formulier F-04.*15e"))).isVisible();
            Browsing.accessible(sannes, "refusal");
            BROWSER.open(sannes, "/employers/" + employer.number() + "/reports/" + MONTH);

            revokes(ewas);
            sannes.getByRole(AriaRole.NAVIGATION)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Werknemers"))
                    .click();
            assertThat(sannes.getByText("Deze pagina bestaat niet").first()).isVisible();
            assertThat(complaints).as("console errors").isEmpty();
        }
    }

    @Test
    @DisplayName("S003-14 S003-32 S003-22 every page of users, desk and catalogue fits 320 pixels")
    void fitsANarrowScreen() {
        try (BrowserContext narrow = BROWSER.window(ColorScheme.LIGHT, 320, 640);
                BrowserContext desk = BROWSER.window(ColorScheme.DARK, 320, 640)) {
            Page page = narrow.newPage();
            BROWSER.open(page, "/services");
            fits(page, "services");
            BROWSER.open(page, "/");
            BROWSER.logIn(page, ewa.userName());
            for (String part : List.of("/users", "/users/grant", "/permissions/" + ewa.subject())) {
                BROWSER.open(page, "/employers/" + employer.number() + part);
                fits(page, part.substring(1).replaceAll("/.*", ""));
            }
            Page clerks = desk.newPage();
            BROWSER.open(clerks, "/");
            BROWSER.logIn(clerks, clerk.userName());
            for (String part :
                    List.of(
                            "",
                            "/registrations",
                            "/name-changes",
                            "/print",
                            "/documents",
                            "/objections",
                            "/audits",
                            "/paper",
                            "/lapse",
                            "/levels",
                            "/refusals")) {
                BROWSER.open(clerks, "/desk" + part);
                fits(clerks, "desk" + part.replace('/', '-'));
            }
        }
    }

    private static void readsTheCatalogueFirst(Page page) {
        BROWSER.open(page, "/services");
        assertThat(page.getByTestId("service")).hasCount(18);
        Browsing.accessible(page, "services");
    }

    private static void grants(Page page) {
        withSecondFactor(page, ewa);
        BROWSER.open(page, "/");
        BROWSER.logIn(page, ewa.userName());
        page.getByRole(AriaRole.LINK, named("Gebruikers en volmachten")).click();
        assertThat(heading(page, "Gebruikers en volmachten")).isVisible();
        Browsing.accessible(page, "users");
        page.getByRole(AriaRole.LINK, named("Volmacht geven")).click();
        page.getByRole(AriaRole.TEXTBOX, named("Nummer van de dienstverlener")).fill(provider);
        assertThat(page.getByText("Dit is Kantoor X BV.")).isVisible();
        page.getByRole(AriaRole.CHECKBOX, exactly("Maandelijkse melding")).check();
        page.getByRole(AriaRole.CHECKBOX, exactly("Werknemers")).check();
        Browsing.accessible(page, "grant");
        page.getByRole(AriaRole.BUTTON, named("Volmacht geven")).click();
        Locator consent = page.getByRole(AriaRole.DIALOG);
        assertThat(consent).containsText("Tekst van 2026-11");
        Browsing.accessible(page, "consent");
        consent.getByRole(AriaRole.CHECKBOX).check();
        consent.getByText("Instemmen en geven").click();
        assertThat(page.getByTestId("mandate")).containsText("In behandeling bij het fonds");
        Browsing.accessible(page, "users-being-processed");
    }

    private static void processes() {
        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = window.newPage();
            BROWSER.open(page, "/");
            BROWSER.logIn(page, clerk.userName());
            assertThat(heading(page, "Werklijst")).isVisible();
            Browsing.accessible(page, "desk");
            page.getByRole(AriaRole.LINK, named("De volmacht van Budex Sp. z o.o. behandelen"))
                    .click();
            assertThat(page.getByText("Kantoor X BV (" + provider + ")")).isVisible();
            Browsing.accessible(page, "desk-mandate");
            page.getByRole(AriaRole.BUTTON, named("Laten gelden vanaf nu")).click();
            assertThat(heading(page, "Werklijst")).isVisible();
            assertThat(page.getByText("De volmacht geldt vanaf nu.")).isVisible();
        }
    }

    private static void assigns() {
        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = window.newPage();
            withSecondFactor(page, piet);
            BROWSER.open(page, "/");
            BROWSER.logIn(page, piet.userName());
            page.getByRole(AriaRole.BUTTON, named("Collega’s voor")).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(
                            AriaRole.COMBOBOX,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^Collega")))
                    .click();
            page.getByRole(AriaRole.OPTION, named(sanne.userName())).click();
            Browsing.accessible(page, "assign");
            dialog.getByText("Laten handelen").click();
            assertThat(page.getByText("Handelt erop: " + sanne.userName())).isVisible();
        }
    }

    private static void revokes(Page page) {
        BROWSER.open(page, "/employers/" + employer.number() + "/users");
        page.getByRole(AriaRole.BUTTON, named("De volmacht van Kantoor X BV intrekken")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Browsing.accessible(page, "revoke");
        dialog.getByText("Intrekken", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Niemand anders mag voor uw bedrijf handelen.")).isVisible();
    }

    /**
     * Gives and assigns as after a second factor: the level comes from a client made for this test,
     * everything else from the person's own session.
     */
    private static void withSecondFactor(Page page, Person person) {
        Browsing.asksAs(
                page,
                Pattern.compile(".*/api/(employers|organisations)/[^/]+/mandates.*"),
                () -> PLATFORM.tokenAt("L2-fresh", person));
    }

    private static void member(String organisation, Person person, String rights, boolean manager) {
        PLATFORM.fund()
                .clerk()
                .put(
                        "/api/organisations/" + organisation + "/users/" + person.subject(),
                        "{\"rights\":[%s],\"manager\":%s}".formatted(rights, manager))
                .expect(204);
    }

    private static void fits(Page page, String name) {
        Browsing.accessible(page, "narrow-" + name);
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth"))
                .as("pixels that %s is too wide", name)
                .isEqualTo(0);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
