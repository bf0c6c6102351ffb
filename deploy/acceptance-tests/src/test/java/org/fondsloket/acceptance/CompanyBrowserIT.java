package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An employer keeps its own data up to date, and the sign for missing data goes with the datum. */
class CompanyBrowserIT {

    private static final String SIGN = "Gegevens ontbreken";

    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("S000-14 S000-04 a new address is saved and takes its signs away")
    void keepsTheAddressUpToDate(ColorScheme scheme) {
        Employer employer = described("Waterland Metselwerken B.V.");
        String userName = PLATFORM.loginFor(employer, List.of("COMP"), "nl");
        try (BrowserContext window = BROWSER.window(scheme, 1360, 900)) {
            Page page = window.newPage();
            BROWSER.open(page, "/");
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/employers/" + employer.number() + "/company");
            Locator address = section(page, "Adres");
            // One on the section and one on each of its four fields.
            assertThat(address.getByText(SIGN)).hasCount(5);
            Browsing.accessible(page, "company-" + scheme);

            page.getByRole(AriaRole.BUTTON, named("Wijzigen: Adres")).click();
            address.getByLabel("Straat en huisnummer").fill("Havenkade 12");
            address.getByLabel("Postcode").fill("8011 AB");
            address.getByLabel("Plaats").fill("Zwolle");
            address.getByRole(AriaRole.COMBOBOX).fill("Nederl");
            page.getByRole(AriaRole.OPTION, named("Nederland")).click();
            Browsing.accessible(page, "company-address-" + scheme);
            save(address);

            assertThat(address.getByText("Opgeslagen")).isVisible();
            assertThat(address.getByText("Zwolle")).isVisible();
            assertThat(address.getByText(SIGN)).hasCount(0);
        }
    }

    @Test
    @DisplayName(
            "S000-14 S000-04 a wrong IBAN is told at its field; the right one clears page and tile")
    void entersABankAccount() {
        Employer employer = described("Zeedijk Betonwerken B.V.");
        Api api = PLATFORM.fund().clerk();
        api.put(
                        employer.path("/address"),
                        """
                        {"version": 0, "street": "Havenkade 12", "postalCode": "8011 AB",
                         "city": "Zwolle", "country": "NL"}
                        """)
                .expect(200);
        // A clerk enters what came on paper: of the employer the act asks a fresh second factor.
        String clerk = PLATFORM.loginFor(new Employer("FUND", List.of()), List.of("CLERK"), "nl");
        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 320, 640)) {
            Page page = window.newPage();
            BROWSER.open(page, "/");
            BROWSER.logIn(page, clerk);
            BROWSER.open(page, "/employers/" + employer.number());
            Locator tile =
                    page.getByRole(AriaRole.MAIN)
                            .locator("section")
                            .filter(new Locator.FilterOptions().setHasText("Mijn bedrijf"));
            assertThat(tile.getByText(SIGN)).isVisible();

            BROWSER.open(page, "/employers/" + employer.number() + "/company");
            page.getByRole(AriaRole.BUTTON, named("Wijzigen: Bankrekening")).click();
            Locator bank = section(page, "Bankrekening");
            Locator iban = bank.getByLabel("IBAN");
            iban.fill("NL91 ABNA 0417 1643 01");
            bank.getByLabel("Rekeninghouder").fill("Zeedijk Betonwerken B.V.");
            save(bank);
            assertThat(
                            bank.getByText(
                                    "Dit is geen IBAN: de lengte of de controlecijfers kloppen niet."))
                    .isVisible();
            assertThat(iban).isFocused();
            Browsing.accessible(page, "company-iban-wrong");
            Assertions.assertThat(
                            page.evaluate(
                                    "() => document.scrollingElement.scrollWidth - window.innerWidth"))
                    .isEqualTo(0);

            iban.fill("NL91 ABNA 0417 1643 00");
            page.keyboard().press("Enter");
            assertThat(bank.getByText("NL91 ABNA 0417 1643 00")).isVisible();
            assertThat(page.getByText(SIGN)).hasCount(0);
            BROWSER.open(page, "/employers/" + employer.number());
            assertThat(tile).isVisible();
            assertThat(tile.getByText(SIGN)).hasCount(0);
        }
    }

    /** An employer of whom only address and bank account are missing. */
    private static Employer described(String name) {
        Employer employer = PLATFORM.fund().employer(name, 1);
        Api clerk = PLATFORM.fund().clerk();
        clerk.put(
                        employer.path("/company"),
                        """
                        {"version": 0, "country": "NL", "activity": "Metselwerk",
                         "taxNumber": "NL123456782B90",
                         "director": {"givenName": "Hendrik", "familyName": "Waterman"}}
                        """)
                .expect(200);
        clerk.put(
                        employer.path("/contacts"),
                        """
                        {"version": 0, "email": "kantoor@waterland.example", "language": "nl",
                         "phones": ["+31 38 555 0142"],
                         "persons": [{"givenName": "Anna", "familyName": "Smit",
                                      "function": "Loonadministratie"}]}
                        """)
                .expect(200);
        return employer;
    }

    private static Locator section(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void save(Locator section) {
        section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opslaan"))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
