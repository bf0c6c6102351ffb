package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LoginIT extends EdgeIT {

    private final Browser browser = new Browser();

    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @Test
    void logsInOnTheRealLoginPageAndKeepsTheTokenToItself() {
        String person = Keycloak.newPerson();

        HttpResponse<String> back = browser.logIn(gateway(), person, Keycloak.PASSWORD);

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location")).hasValue("/");
        HttpResponse<String> session = browser.get(gateway() + "/session");
        assertThat(json(session).required("authenticated").asBoolean()).isTrue();
        assertThat(json(session).required("userName").asString()).isEqualTo(person);
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
        assertThat(STUB.last().headers().get("authorization")).startsWith("Bearer ey");
        assertThat(STUB.last().headers()).doesNotContainKeys("cookie", "x-xsrf-token");
        assertThat(session.body()).doesNotContain("ey");
    }

    @Test
    void startsTheLoginWithPkceInTheLanguageOfThePortal() {
        HttpResponse<String> start =
                browser.get(gateway() + "/oauth2/authorization/fondsloket?ui_locales=pl");

        // What the login is for was told to Keycloak itself: the browser carries a number only.
        assertThat(Browser.location(start, gateway()))
                .contains("request_uri=urn")
                .doesNotContain("code_challenge", "state=", "ui_locales", "claims");
        HttpResponse<String> page = browser.begin(gateway(), "?ui_locales=pl");
        assertThat(page.body()).contains("lang=\"pl\"").contains("css/fondsloket.css");
        assertThat(page.body()).contains("Zaloguj się do Fondsloket");
    }

    @Test
    void staysLoggedOutAfterAWrongPassword() {
        HttpResponse<String> page =
                browser.logIn(gateway(), Keycloak.newPerson(), "not-the-password");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Browser.formIn(page)).isNotBlank();
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void setsCookiesThatNoOtherSiteAndNoScriptCanUse() {
        HttpResponse<String> start = browser.get(gateway() + "/oauth2/authorization/fondsloket");

        assertThat(start.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("SESSION=")
                                        .contains("HttpOnly")
                                        .contains("SameSite=Lax"));
    }

    @Test
    void answersAnApiCallWithoutSessionByAProblemAndNeverByARedirect() {
        HttpResponse<String> answer =
                browser.get(gateway() + "/api/me", "Accept", "text/html", "Accept-Language", "ro");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
        assertThat(code(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(json(answer).required("title").asString()).isEqualTo("Conectați-vă");
    }

    @Test
    void refusesAChangeWithoutTheTokenOfThePage() {
        browser.logIn(gateway(), Keycloak.newPerson(), Keycloak.PASSWORD);
        int before = STUB.count();

        HttpResponse<String> answer =
                browser.send(
                        HttpRequest.newBuilder(URI.create(gateway() + "/api/me/language"))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"language\":\"nl\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo("CSRF_REFUSED");
        assertThat(STUB.count()).isEqualTo(before);
    }

    @Test
    void passesOnAChangeWithTheTokenOfThePage() {
        browser.logIn(gateway(), Keycloak.newPerson(), Keycloak.PASSWORD);
        browser.get(gateway() + "/session");

        HttpResponse<String> answer =
                browser.script("PUT", gateway() + "/api/me/language", "{\"language\":\"nl\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(STUB.last().body()).isEqualTo("{\"language\":\"nl\"}");
        assertThat(STUB.last().path()).isEqualTo("/api/me/language");
    }

    @Test
    void prefersTheHeaderOverTheSessionSoThatNobodyMixesThem() {
        browser.logIn(gateway(), Keycloak.newPerson(), Keycloak.PASSWORD);
        var machine = Tokens.forNewClient();

        browser.get(gateway() + "/api/me", "Authorization", machine.bearer());
        assertThat(STUB.last().headers()).containsEntry("authorization", machine.bearer());

        assertThat(browser.get(gateway() + "/api/me", "Authorization", "Bearer abc").statusCode())
                .isEqualTo(401);
    }

    @Test
    void logsOutHereAndAtKeycloak() {
        browser.logIn(gateway(), Keycloak.newPerson(), Keycloak.PASSWORD);
        browser.get(gateway() + "/session");

        HttpResponse<String> out = browser.script("POST", gateway() + "/logout", "");

        assertThat(out.statusCode()).isEqualTo(202);
        String end = Browser.location(out, gateway());
        assertThat(end).contains("/protocol/openid-connect/logout").contains("id_token_hint=");
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(401);
        HttpResponse<String> ended = browser.get(end);
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(Browser.location(ended, gateway())).isEqualTo(gateway() + "/");
        assertThat(browser.begin(gateway(), "").body()).contains("kc-form-login");
    }

    @Test
    void fetchesAFreshTokenWhenTheOldOneEnds() {
        browser.logIn(gateway(), Keycloak.newPerson(), Keycloak.PASSWORD);
        browser.get(gateway() + "/api/me");
        String first = STUB.last().headers().getOrDefault("authorization", "");

        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        HttpResponse<String> later;
        try {
            later = browser.get(gateway() + "/api/me");
        } finally {
            clock.reset();
        }

        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(STUB.last().headers().get("authorization"))
                .startsWith("Bearer ey")
                .isNotEqualTo(first);
    }

    @Test
    void endsTheSessionWhenKeycloakEndedTheLogin() {
        browser.logIn(gateway(), Keycloak.newPerson(), Keycloak.PASSWORD);
        String subject = json(browser.get(gateway() + "/session")).required("subject").asString();
        Keycloak.endSessionsOf(subject);

        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        HttpResponse<String> answer;
        try {
            answer = browser.get(gateway() + "/api/me");
        } finally {
            clock.reset();
        }

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("SESSION_EXPIRED");
        assertThat(json(browser.get(gateway() + "/session")).required("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    void keepsTheSessionInPostgresql() {
        String person = Keycloak.newPerson();
        browser.logIn(gateway(), person, Keycloak.PASSWORD);
        String subject = json(browser.get(gateway() + "/session")).required("subject").asString();

        assertThat(
                        jdbc.sql("select count(*) from spring_session where principal_name = ?")
                                .param(subject)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }
}
