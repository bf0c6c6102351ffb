package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageIT extends EdgeIT {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/employers/20417358/reports/2026-05"})
    void answersEveryClientRouteWithAPageThatNobodyKeeps(String path) {
        HttpResponse<String> page = browser.get(gateway() + path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Page of the tests");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void tellsThoseWhoOnlyAskForTheHeadersTheSame() {
        HttpResponse<String> page =
                browser.send(HttpRequest.newBuilder(URI.create(gateway() + "/")).HEAD());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEmpty();
    }

    @Test
    void writesAFreshNonceIntoEachPageAndItsPolicy() {
        HttpResponse<String> one = browser.get(gateway() + "/");
        HttpResponse<String> other = browser.get(gateway() + "/");

        assertThat(one.body()).doesNotContain("__CSP_NONCE__").isNotEqualTo(other.body());
        assertThat(one.body()).contains("content=\"" + nonceOf(one) + "\"");
        assertThat(one.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .doesNotContain("unsafe");
    }

    @Test
    void letsBrowsersKeepFilesForEverWithoutACookie() {
        HttpResponse<String> file = browser.get(gateway() + "/assets/test-1a2b3c.js");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("max-age=31536000", "immutable", "public");
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/missing-1a2b3c.js",
                "/application.yaml",
                "/assets/..%2f..%2f..%2fapplication.yaml",
                "/assets/%2e%2e/%2e%2e/application.yaml"
            })
    void handsOutNothingElse(String path) {
        HttpResponse<String> answer = browser.get(gateway() + path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("datasource");
    }

    private static String nonceOf(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        int start = policy.indexOf("'nonce-") + "'nonce-".length();
        return policy.substring(start, policy.indexOf('\'', start));
    }
}
