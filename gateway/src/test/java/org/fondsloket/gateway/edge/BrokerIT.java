package org.fondsloket.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.fondsloket.servers.TestBroker;
import org.fondsloket.testing.TestServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A login by somebody else's means, at a real Keycloak whose second realm plays the broker. */
class BrokerIT extends EdgeIT {

    private static final String JUDGE = "/api/me/broker-login";
    private static final String KVK = "12345678";

    private final Browser browser = new Browser();
    private final String means = "means-" + UUID.randomUUID();

    @BeforeAll
    static void brokerIsConnected() {
        broker();
    }

    private static TestBroker broker() {
        TestServers servers = TestServers.shared();
        return TestBroker.connect(servers.keycloakUrl(), servers.keycloakAdminPassword());
    }

    @Test
    @DisplayName(
            "S003-12 A means that is new is linked to a login by its password, and the session has"
                    + " the level of the means; the second time nothing else is asked")
    void linksByPasswordOnce() {
        broker().person(means, Keycloak.PASSWORD, "loa3", KVK);
        String person = Keycloak.newPerson();

        HttpResponse<String> password = showMeans("?broker=eherkenning-eh3&level=L2");
        HttpResponse<String> linked =
                home(browser.sendPassword(password, person, Keycloak.PASSWORD));

        assertThat(linked.headers().firstValue("Location")).hasValue("/");
        assertThat(session("userName")).isEqualTo(person);
        assertThat(session("level")).isEqualTo("L2");
        assertThat(session("broker")).isEqualTo(TestBroker.EH3);
        JsonNode judged = lastJudged();
        assertThat(judged.required("broker").asString()).isEqualTo(TestBroker.EH3);
        assertThat(judged.required("broker_level").asString())
                .isEqualTo("urn:etoegang:core:assurance-class:loa3");
        assertThat(judged.required("broker_organisation").asString()).isEqualTo(KVK);

        Browser another = new Browser();
        HttpResponse<String> again = showMeans(another, "?broker=eherkenning-eh3&level=L2");
        assertThat(another.get(Browser.location(again, gateway())).statusCode()).isEqualTo(302);
        assertThat(json(another.get(gateway() + "/session")).required("userName").asString())
                .isEqualTo(person);
    }

    @Test
    @DisplayName("S003-12 Without a login of the fund a means opens nothing, and none is created")
    void createsNobody() {
        broker().person(means, Keycloak.PASSWORD, "loa3", KVK);

        HttpResponse<String> password = showMeans("?broker=eherkenning-eh3&level=L2");
        HttpResponse<String> refused = browser.sendPassword(password, means, "some-Password-2026");

        assertThat(password.body()).contains("is new here").doesNotContain("firstName");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(Keycloak.logins(means)).isZero();
        assertThat(json(browser.get(gateway() + "/session")).required("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("S003-13 A stolen password links nothing to a login that has a second factor")
    void asksForTheFactorBeforeItLinks() {
        broker().person(means, Keycloak.PASSWORD, "loa3", KVK);
        AppCode app = AppCode.random();
        String person = Keycloak.newPerson(app);

        HttpResponse<String> password = showMeans("?broker=eherkenning-eh3&level=L2");
        HttpResponse<String> code =
                browser.throughKeycloak(browser.sendPassword(password, person, Keycloak.PASSWORD));
        assertThat(code.body()).contains("name=\"otp\"");
        home(browser.post(Browser.formIn(code), "otp=" + app.now()));

        assertThat(session("userName")).isEqualTo(person);
    }

    @Test
    @DisplayName("S003-12 Given the fund refuses the broker, then no session begins and it says so")
    void beginsNoSessionThatWasRefused() {
        broker().person(means, Keycloak.PASSWORD, "loa3", KVK);
        String person = Keycloak.newPerson();
        HttpResponse<String> password = showMeans("?broker=eherkenning-eh3&level=L2");
        STUB.forbidNext("BROKER_NOT_RECOGNISED");

        HttpResponse<String> refused =
                home(browser.sendPassword(password, person, Keycloak.PASSWORD));

        assertThat(refused.headers().firstValue("Location"))
                .hasValue("/sign-in-refused?why=broker&level=L2&back=%2F");
        assertThat(json(browser.get(gateway() + "/session")).required("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName(
            "S003-03 For a single act the broker asks again, and the login is as fresh as that")
    void asksTheBrokerForEachAct() {
        broker().person(means, Keycloak.PASSWORD, "loa2plus", KVK);
        String person = Keycloak.newPerson();
        HttpResponse<String> password = showMeans("?broker=eherkenning-eh2plus&level=L2");
        home(browser.sendPassword(password, person, Keycloak.PASSWORD));

        HttpResponse<String> asked =
                browser.begin(gateway(), "?broker=eherkenning-eh2plus&level=L2-fresh");
        assertThat(asked.body()).contains("name=\"password\"");
        home(
                browser.throughKeycloak(
                        browser.post(
                                Browser.formIn(asked),
                                "username=" + means + "&password=" + Keycloak.PASSWORD)));

        browser.get(gateway() + "/api/me");
        assertThat(claims().required("acr").asString()).isEqualTo("L2-fresh");
    }

    @Test
    @DisplayName("S003-03 In a session that a broker began an own second factor counts as ever")
    void stepsUpWithAnOwnFactor() {
        broker().person(means, Keycloak.PASSWORD, "loa2plus", KVK);
        String person = Keycloak.newPerson();
        HttpResponse<String> password = showMeans("?broker=eherkenning-eh2plus&level=L1");
        home(browser.sendPassword(password, person, Keycloak.PASSWORD));
        assertThat(session("level")).isEqualTo("L1");

        HttpResponse<String> page = browser.begin(gateway(), "?level=L2&back=/my-sign-in");
        browser.setUpApp(gateway(), page);

        assertThat(session("level")).isEqualTo("L2");
    }

    @Test
    void asksNobodyWhoseNameIsNone() {
        assertThat(browser.begin(gateway(), "?broker=../x").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> showMeans(String parameters) {
        return showMeans(browser, parameters);
    }

    /** Logs in at the broker; ends on the next page of the fund, or before the way back. */
    private HttpResponse<String> showMeans(Browser with, String parameters) {
        HttpResponse<String> page = with.begin(gateway(), parameters);
        assertThat(page.uri().getPath()).startsWith("/realms/eherkenning-test/");
        return with.throughKeycloak(with.sendPassword(page, means, Keycloak.PASSWORD));
    }

    /** Follows Keycloak to the end and takes what it gave to the edge. */
    private HttpResponse<String> home(HttpResponse<String> answer) {
        return browser.get(Browser.location(browser.throughKeycloak(answer), gateway()));
    }

    private String session(String field) {
        return json(browser.get(gateway() + "/session")).required(field).asString();
    }

    private static JsonNode lastJudged() {
        return Keycloak.claims(bearer(STUB.seenAt(JUDGE).getLast()));
    }

    private static JsonNode claims() {
        return Keycloak.claims(bearer(STUB.last()));
    }

    private static String bearer(StubService.Seen request) {
        return request.headers().getOrDefault("authorization", "").substring(7);
    }
}
