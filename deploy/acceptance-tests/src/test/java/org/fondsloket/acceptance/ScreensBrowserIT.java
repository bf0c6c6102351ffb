package org.fondsloket.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a user meets beside the main way: dialogs, a narrow screen, pages that are not there. */
class ScreensBrowserIT {

    private static final String MONTH = "2026-04";
    private static final List<String> RIGHTS = List.of("COMP", "WORKERS", "REPORT", "ACC", "BOX");

    private static final Running PLATFORM = Running.platform();
    private static final Browsing BROWSER = Browsing.on(PLATFORM);

    private static Employer first = new Employer("", List.of());
    private static Employer second = new Employer("", List.of());
    private static String userName = "";

    @BeforeAll
    static void aLoginForTwoEmployers() {
        first = PLATFORM.fund().employer("Kramer Metselwerken B.V.", 3);
        second = PLATFORM.fund().employer("Zeilstra Betonbouw B.V.", 1);
        PLATFORM.awaitReportable(first, MONTH);
        PLATFORM.awaitReportable(second, MONTH);
        userName = PLATFORM.loginFor(List.of(first, second), RIGHTS, "nl");
    }

    @AfterAll
    static void closeTheBrowser() {
        BROWSER.close();
    }

    @Test
    @DisplayName("S000-38 every screen fits 320 pixels without scrolling sideways (WCAG 1.4.10)")
    void fitsANarrowScreen() {
        try (BrowserContext narrow = BROWSER.window(ColorScheme.LIGHT, 320, 640)) {
            Page page = narrow.newPage();
            BROWSER.open(page, "/");
            fits(page, "welcome");
            BROWSER.logIn(page, userName);
            for (String part :
                    List.of(
                            "",
                            "/reports",
                            "/reports/" + MONTH,
                            "/account",
                            "/mailbox",
                            "/documents",
                            "/audits",
                            "/company",
                            "/employees")) {
                BROWSER.open(page, "/employers/" + first.number() + part);
                fits(page, part.isEmpty() ? "start" : part.substring(1).replace('/', '-'));
            }
        }
    }

    @Test
    @DisplayName("S000-23 S000-31 X-06 dialogs of the report can be read and used by everybody")
    void dialogsAreAccessible() {
        try (BrowserContext window = BROWSER.window(ColorScheme.LIGHT, 1360, 900)) {
            Page page = window.newPage();
            BROWSER.open(page, "/");
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/employers/" + first.number());
            page.getByRole(AriaRole.BUTTON, named("Werkgever: Kramer")).click();
            assertThat(page.getByRole(AriaRole.OPTION, named("Zeilstra"))).isVisible();
            Browsing.accessible(page, "dialog-employers");
            page.keyboard().press("Escape");

            BROWSER.open(page, "/employers/" + first.number() + "/reports/" + MONTH);
            page.getByRole(AriaRole.BUTTON, named("Werknemer toevoegen")).click();
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            Browsing.accessible(page, "dialog-add-worker");
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();

            somebodyElseTypes();
            Locator wages = page.locator("[role=gridcell][col-id=grossWage]");
            wages.first().click();
            page.keyboard().type("3120,10");
            page.keyboard().press("Enter");
            Locator conflict = page.getByRole(AriaRole.DIALOG);
            assertThat(conflict).containsText("2.876,47");
            Browsing.accessible(page, "dialog-conflict");
            conflict.getByRole(AriaRole.BUTTON).last().click();
            assertThat(conflict).isHidden();
            assertThat(wages.nth(1)).containsText("2.876,47");
            assertThat(wages.first()).containsText("3.120,10");
        }
    }

    @Test
    @DisplayName("S000-12 a page that is not there and a service that is away say so")
    void missingPagesAndServicesSaySo() {
        try (BrowserContext window = BROWSER.window(ColorScheme.DARK, 1360, 900)) {
            Page page = window.newPage();
            BROWSER.open(page, "/");
            BROWSER.logIn(page, userName);
            BROWSER.open(page, "/employers/" + first.number() + "/nothing-here");
            assertThat(page.getByText("Deze pagina bestaat niet").first()).isVisible();
            Browsing.accessible(page, "page-not-found");

            page.route(
                    "**/api/employers/*/account",
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            BROWSER.open(page, "/employers/" + first.number());
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            Browsing.accessible(page, "service-away");
        }
    }

    /** The same draft, saved by a machine client of the employer. */
    private static void somebodyElseTypes() {
        var client = PLATFORM.clientOf(first, List.of("REPORT"));
        JsonNode report = client.get(first.path("/reports/" + MONTH)).expect(200).json();
        ObjectNode draft = Api.JSON.createObjectNode();
        draft.put("draftVersion", report.get("draftVersion").asInt());
        ArrayNode lines = draft.putArray("lines");
        for (JsonNode line : report.get("lines")) {
            ObjectNode typed = (ObjectNode) line.deepCopy();
            typed.remove(List.of("familyName", "givenName", "figures"));
            lines.add(typed);
        }
        ((ObjectNode) lines.get(1)).put("grossWage", "2876.47");
        client.put(first.path("/reports/" + MONTH + "/draft"), draft.toString()).expect(200);
    }

    private static void fits(Page page, String name) {
        Browsing.accessible(page, "narrow-" + name);
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth"))
                .as("pixels that %s is too wide", name)
                .isEqualTo(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
