package org.fondsloket.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/employers/480123/reports/2027-06",
                "/employers/480123/reports/2027-06?view=form",
                "/my-sign-in"
            })
    void keepsAPageOfThePortal(String wanted) {
        assertThat(BackPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "employers",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a/..//evil.example",
                "/a/../../evil",
                "https://evil.example",
                "/session",
                "/logout",
                "/api/me",
                "/a?b=//\\",
                "/a#b",
                "/a\r\nSet-Cookie: a=b"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(BackPath.of(wanted)).isEqualTo("/");
    }
}
