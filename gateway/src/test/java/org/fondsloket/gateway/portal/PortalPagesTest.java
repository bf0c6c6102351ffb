package org.fondsloket.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/employers/20417358/reports/2026-05",
                "/account",
                "/employers/20417358/mailbox/"
            })
    void answersClientRoutesWithThePage(String path) {
        assertThat(PortalPages.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api",
                "/session",
                "/oauth2/authorization/other",
                "/login/oauth2/code/fondsloket",
                "/logout",
                "/actuator/env",
                "/assets/main-1a2b.js",
                "/assets/missing",
                "/fondsloket.svg",
                "/.env",
                "/employers/wp-login.php"
            })
    void leavesEverythingElseToItsOwner(String path) {
        assertThat(PortalPages.isPage(path)).isFalse();
    }

    @Test
    void allowsScriptsOfOurOwnOnlyAndStylesWithTheNonce() {
        String policy =
                PortalHeaders.pagePolicy(
                        "abc", URI.create("https://login.example.org/realms/fondsloket"));

        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .contains("style-src 'self' 'nonce-abc';")
                .contains("form-action 'self' https://login.example.org")
                .doesNotContain("unsafe")
                .doesNotContain("*");
    }
}
