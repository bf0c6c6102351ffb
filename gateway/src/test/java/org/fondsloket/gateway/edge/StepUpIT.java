package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.fondsloket.testing.MutableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A stronger login in the middle of a session, at the real Keycloak. */
class StepUpIT extends EdgeIT {

    private static final KeycloakDoor DOOR = new KeycloakDoor();
    private static final String REPORT = "/employers/480123/reports/2027-06";

    private final Browser browser = new Browser();
    private final AppCode app = AppCode.random();

    @Autowired MutableClock clock;

    @DynamicPropertySource
    static void door(DynamicPropertyRegistry properties) {
        properties.add("fondsloket.gateway.keycloak", DOOR::realm);
    }

    @AfterEach
    void everythingAsItWas() {
        DOOR.reopen();
        clock.reset();
    }

    @Test
    @DisplayName(
            "S003-02 Given Ewa enrolled an app code, when she asks for L2, then password and code"
                    + " were both used in this session")
    void stepsUpWithTheAppAndReturnsToTheForm() {
        logInWithPassword();

        HttpResponse<String> page = browser.begin(gateway(), "?level=L2&back=" + REPORT);
        HttpResponse<String> back = browser.sendCode(gateway(), page, app.now());

        assertThat(page.body()).contains("name=\"otp\"").doesNotContain("name=\"password\"");
        assertThat(back.headers().firstValue("Location")).hasValue(REPORT);
        assertThat(session("level")).isEqualTo("L2");
        assertThat(Instant.parse(session("elevatedUntil")))
                .isBetween(Instant.now().plusSeconds(200), Instant.now().plusSeconds(300));
        browser.get(gateway() + "/api/me");
        assertThat(strengthOfTheTokenThatWentOn()).isEqualTo("L2");
    }

    @Test
    @DisplayName("S003-18 Who has no second factor sets one up right there and comes back with L2")
    void setsUpTheFirstFactorOnTheWay() {
        String person = Keycloak.newPerson();
        browser.logIn(gateway(), person, Keycloak.PASSWORD);

        HttpResponse<String> page = browser.begin(gateway(), "?level=L2&back=" + REPORT);
        HttpResponse<String> back = browser.setUpApp(gateway(), page);

        assertThat(back.headers().firstValue("Location")).hasValue(REPORT);
        assertThat(session("level")).isEqualTo("L2");
    }

    @Test
    @DisplayName("S003-03 L2-fresh asks for the factor again although L2 still counts")
    void asksAgainForAFreshProof() {
        logInWithPassword();
        browser.sendCode(gateway(), browser.begin(gateway(), "?level=L2"), app.now());

        HttpResponse<String> silent = browser.begin(gateway(), "?level=L2&back=" + REPORT);
        HttpResponse<String> asked = browser.begin(gateway(), "?level=L2-fresh&back=" + REPORT);
        HttpResponse<String> back = browser.sendCode(gateway(), asked, app.next());

        assertThat(silent.statusCode()).isEqualTo(302);
        assertThat(asked.body()).contains("name=\"otp\"");
        assertThat(back.headers().firstValue("Location")).hasValue(REPORT);
        browser.get(gateway() + "/api/me");
        assertThat(strengthOfTheTokenThatWentOn()).isEqualTo("L2-fresh");
    }

    @Test
    @DisplayName("S003-03 A first login at L2-fresh asks for password and code once each")
    void asksOnceInAFreshLogin() {
        String person = Keycloak.newPerson(app);

        HttpResponse<String> page = browser.begin(gateway(), "?level=L2-fresh&back=" + REPORT);
        HttpResponse<String> code = browser.sendPassword(page, person, Keycloak.PASSWORD);
        HttpResponse<String> back = browser.sendCode(gateway(), code, app.now());

        assertThat(back.headers().firstValue("Location")).hasValue(REPORT);
    }

    @Test
    @DisplayName("S003-02 Given Keycloak gives less than was asked, then the step-up is refused")
    void refusesLessThanWasAsked() {
        logInWithPassword();
        DOOR.forgetLevels();

        HttpResponse<String> given = browser.begin(gateway(), "?level=L2&back=" + REPORT);
        HttpResponse<String> refused = browser.get(Browser.location(given, gateway()));

        assertThat(given.headers().firstValue("Location").orElseThrow()).contains("code=");
        assertThat(refused.headers().firstValue("Location"))
                .hasValue(
                        "/sign-in-refused?why=level&level=L2&back=%2Femployers%2F480123%2Freports%2F2027-06");
        assertThat(session("level")).isEqualTo("L1");
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
        assertThat(strengthOfTheTokenThatWentOn()).isEqualTo("L1");
    }

    @Test
    @DisplayName("S003-02 The second factor counts for five minutes, and a refresh adds none")
    void letsTheSecondFactorGrowOld() {
        logInWithPassword();
        browser.sendCode(gateway(), browser.begin(gateway(), "?level=L2"), app.now());
        Instant shown = Instant.parse(session("elevatedUntil")).minusSeconds(300);

        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        browser.get(gateway() + "/api/me");

        assertThat(session("level")).isEqualTo("L1");
        assertThat(json(browser.get(gateway() + "/session")).has("elevatedUntil")).isFalse();
        // The fresh token still says when the factor was shown: the services count from there.
        assertThat(claimOfTheTokenThatWentOn("auth_time"))
                .isEqualTo(Long.toString(shown.getEpochSecond()));
    }

    @Test
    @DisplayName("S003-02 A password typed elsewhere does not make an old second factor young")
    void believesNoYouthThatItDidNotSee() {
        logInWithPassword();
        browser.sendCode(gateway(), browser.begin(gateway(), "?level=L2"), app.now());
        Instant shown = Instant.parse(session("elevatedUntil")).minusSeconds(300);
        await().until(() -> Instant.now().isAfter(shown.plusSeconds(2)));
        HttpResponse<String> elsewhere =
                browser.get(Keycloak.loginAtAnotherClient() + "&prompt=login");
        browser.post(Browser.formIn(elsewhere), "password=" + Keycloak.PASSWORD);
        int before = STUB.count();

        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        HttpResponse<String> answer = browser.get(gateway() + "/api/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("SESSION_EXPIRED");
        assertThat(STUB.count()).isEqualTo(before);
        clock.reset();
        HttpResponse<String> again = browser.begin(gateway(), "");
        browser.get(Browser.location(again, gateway()));
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/%5Cevil.example",
                "/%5C%5Cevil.example",
                "/%09/evil.example",
                "/employers/..//evil.example",
                "/oauth2/authorization/fondsloket",
                "/api/me",
                "/logout",
                "javascript:alert(1)"
            })
    void returnsToOwnPagesOnly(String back) {
        String person = Keycloak.newPerson();

        HttpResponse<String> page = browser.begin(gateway(), "?back=" + back);
        HttpResponse<String> sent = browser.sendPassword(page, person, Keycloak.PASSWORD);
        HttpResponse<String> end = browser.get(Browser.location(sent, gateway()));

        assertThat(end.headers().firstValue("Location")).hasValue("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?level=L7",
                "?level=L1%20L2",
                "?action=delete_account",
                "?action=delete_credential:1",
                "?action=TERMS_AND_CONDITIONS"
            })
    void beginsNothingThatIsNotOnTheList(String parameters) {
        assertThat(browser.begin(gateway(), parameters).statusCode()).isEqualTo(400);
    }

    @Test
    void changesThePasswordAtKeycloakAndReturns() {
        logInWithPassword();

        HttpResponse<String> page =
                browser.begin(gateway(), "?action=UPDATE_PASSWORD&back=/my-sign-in");
        HttpResponse<String> sent =
                browser.post(
                        Browser.formIn(page),
                        "password-new=new-Fonds-2026&password-confirm=new-Fonds-2026");
        HttpResponse<String> back = browser.get(Browser.location(sent, gateway()));

        assertThat(back.headers().firstValue("Location").orElseThrow()).isEqualTo("/my-sign-in");
    }

    @Test
    void letsNobodyChangeAFactorWithoutShowingThePresentOne() {
        logInWithPassword();

        HttpResponse<String> page =
                browser.begin(gateway(), "?action=CONFIGURE_TOTP&back=/my-sign-in");

        assertThat(page.body()).contains("name=\"otp\"").doesNotContain("totpSecret");
    }

    @Test
    void takesNoLoginThatTheEdgeDidNotBegin() {
        logInWithPassword();

        HttpResponse<String> answer =
                browser.get(
                        Keycloak.authorizationEndpoint()
                                + "?response_type=code&client_id=fondsloket-gateway&scope=openid"
                                + "&kc_action=CONFIGURE_TOTP&code_challenge_method=S256"
                                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                + "&redirect_uri=http://127.0.0.1/login/oauth2/code/fondsloket");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("error=invalid_request");
    }

    @Test
    @DisplayName("S003-18 The services' challenge reaches the portal as they wrote it")
    void passesTheChallengeOn() {
        logInWithPassword();
        String challenge =
                "Bearer error=\"insufficient_user_authentication\", acr_values=\"L2\","
                        + " max_age=\"300\"";
        STUB.refuseNext(challenge);

        HttpResponse<String> answer = browser.get(gateway() + "/api/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly(challenge);
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "S001-03 S000-11 a login that a service takes no more, as after a new password, ends the session at once")
    void endsTheSessionOfALoginThatWasEnded() {
        logInWithPassword();
        STUB.refuseNext("Bearer error=\"invalid_token\", error_description=\"ended\"");

        HttpResponse<String> answer = browser.get(gateway() + "/api/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("SESSION_EXPIRED");
        assertThat(json(browser.get(gateway() + "/session")).required("authenticated").asBoolean())
                .isFalse();
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void saysThatNoLoginCanBeginWhileKeycloakIsAwayAndGoesOnWhenItIsBack() {
        logInWithPassword();
        DOOR.shut();

        HttpResponse<String> page =
                new Browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        gateway()
                                                                + "/oauth2/authorization/fondsloket"))
                                        .header("Accept", "text/html,*/*"));
        HttpResponse<String> script =
                new Browser()
                        .get(
                                gateway() + "/oauth2/authorization/fondsloket",
                                "Accept-Language",
                                "nl");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body()).contains("<!doctype html>");
        assertThat(script.statusCode()).isEqualTo(503);
        assertThat(code(script)).isEqualTo("LOGIN_UNAVAILABLE");
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
        // Half a minute before the token ends a fresh one is due; the old one still counts.
        clock.set(Instant.now().plus(Duration.ofSeconds(270)));
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        assertThat(code(browser.get(gateway() + "/api/me"))).isEqualTo("LOGIN_UNAVAILABLE");

        DOOR.reopen();
        assertThat(browser.get(gateway() + "/api/me").statusCode()).isEqualTo(200);
        assertThat(browser.begin(gateway(), "?level=L2").body()).contains("name=\"otp\"");
    }

    private void logInWithPassword() {
        browser.logIn(gateway(), Keycloak.newPerson(app), Keycloak.PASSWORD);
        assertThat(session("level")).isEqualTo("L1");
    }

    private String session(String field) {
        return json(browser.get(gateway() + "/session")).required(field).asString();
    }

    private static String strengthOfTheTokenThatWentOn() {
        return claimOfTheTokenThatWentOn("acr");
    }

    private static String claimOfTheTokenThatWentOn(String name) {
        String token = STUB.last().headers().getOrDefault("authorization", "").substring(7);
        return Keycloak.claims(token).required(name).asString();
    }
}
