package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A real browser in front of the platform, and what every screen has to hold. */
final class Browsing implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    // A busy machine with services that have just started is slow, not wrong.
    private static final double PATIENCE_MILLIS = 30_000;

    private final URI gateway;
    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Running platform) {
        this.gateway = platform.gateway();
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(platform.chromium()))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking",
                                                        "--disable-quic",
                                                        "--disable-component-update")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    static Browsing on(Running platform) {
        return new Browsing(platform);
    }

    BrowserContext window(ColorScheme scheme, int width, int height) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(width, height));
    }

    void open(Page page, String path) {
        page.navigate(gateway.resolve(path).toString());
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void logIn(Page page, String userName) {
        page.getByRole(AriaRole.MAIN)
                .getByText("Inloggen", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("#username").waitFor();
        accessible(page, "login");
        page.locator("#username").fill(userName);
        page.locator("#password").fill(Running.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(gateway.toString()));
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** What the page complains about from now on. */
    static List<String> complaintsOf(Page page) {
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

    /** Whatever the page asks there, it asks with this token instead of its session's. */
    static void asksAs(Page page, Pattern addresses, Supplier<String> token) {
        page.route(
                addresses,
                route -> {
                    Map<String, String> headers = new HashMap<>(route.request().headers());
                    headers.put("authorization", "Bearer " + token.get());
                    route.resume(new Route.ResumeOptions().setHeaders(headers));
                });
    }

    /** Takes a picture and lets axe judge what is on it. */
    static void accessible(Page page, String name) {
        // What fades in or out has no contrast to judge yet; what turns for ever never ends.
        page.mouse().move(0, 0);
        page.waitForFunction(
                """
                () => document.querySelector('.ag-tooltip') === null
                    && document.getAnimations().every(each => each.playState !== 'running'
                        || each.effect.getComputedTiming().iterations === Infinity)
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

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
