package org.fondsloket.identity.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.identity.Http.json;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fondsloket.contracts.IdentityProofed;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.identity.Http;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.TestServers;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a login through a broker is worth, with tokens as Keycloak makes them of an assertion. */
@ServiceIT("identity")
class BrokerLoginIT {

    private static final String PASSWORD = "demo-Fonds-2026";
    private static final String CLASS = "urn:etoegang:core:assurance-class:";
    private static final Set<Integer> DONE = Set.of(200, 201, 204, 409);
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;
    @Autowired AccessDecisions decisions;
    @Autowired JdbcClient jdbc;
    @Autowired OuterEvents events;

    private final String pseudonym = UUID.randomUUID() + "@broker";
    private Token clerk = new Token("", "");

    @BeforeEach
    void keycloakKnowsTheBrokers() {
        TestServers.shared().issuer();
        clerk = Tokens.forBackoffice();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !decisions.grantsOf(clerk.subject()).isEmpty());
        entry("it-known", "https://known.example");
        entry("it-known-too", "https://known.example");
        entry("it-modest", "https://modest.example");
        entry("it-moved", "https://somebody-else.example");
        entry("it-unlisted", "https://unlisted.example");
    }

    @Test
    @DisplayName(
            "S003-03 S003-12 An EH3 means of a recognised broker is linked, proves who somebody is"
                    + " until a year from now, and its owner is told")
    void linksAndProves() {
        Person ewa = person();

        assertThat(judge(ewa, "it-known", "loa3").statusCode()).isEqualTo(204);
        assertThat(judge(ewa, "it-known", "loa3").statusCode()).isEqualTo(204);

        var proof =
                events.awaitRecord(IdentityProofed.class, event -> ofSubject(event, ewa)).content();
        assertThat(proof.method()).isEqualTo("BROKER");
        assertThat(proof.documentKind()).isEqualTo("EH3");
        var told =
                events.awaitRecord(
                                SignInChanged.class, event -> event.subject().equals(ewa.subject()))
                        .content();
        assertThat(told.what()).isEqualTo("BROKER_LINKED");
        JsonNode own = json(send("GET", "/api/me/brokers", ewa.token(), ""));
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.at("/0/level").asString()).isEqualTo("EH3");
        assertThat(own.at("/0/organisation").asString()).isEqualTo("12345678");
        String stored = storedOf(ewa);
        assertThat(stored).contains("BROKER").doesNotContain(pseudonym);
    }

    @Test
    @DisplayName("S003-03 Given a means of EH2+, then nobody counts as identified by it")
    void provesNothingWithoutADocument() {
        Person ewa = person();

        assertThat(judge(ewa, "it-modest", "loa4").statusCode()).isEqualTo(204);

        JsonNode own = json(send("GET", "/api/me/brokers", ewa.token(), ""));
        assertThat(own.at("/0/level").asString()).isEqualTo("EH2+");
        assertThat(storedOf(ewa)).doesNotContain("proofUntil");
    }

    @ParameterizedTest
    @CsvSource({
        "it-unlisted, loa3, BROKER_NOT_RECOGNISED",
        "it-moved, loa3, BROKER_NOT_RECOGNISED",
        "it-gone, loa3, BROKER_NOT_RECOGNISED",
        "it-known, loa2, BROKER_LEVEL_TOO_LOW",
        "it-known, loa9, BROKER_LEVEL_TOO_LOW"
    })
    @DisplayName("S003-12 An assertion from an issuer not on the list is refused, noted, and over")
    void refusesWhoeverIsNotOnTheList(String alias, String level, String code) {
        Person ewa = person();

        HttpResponse<String> refused = judge(ewa, alias, level);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).required("code").asString()).isEqualTo(code);
        assertThat(
                        json(send("GET", "/api/access-refusals", clerk, ""))
                                .valueStream()
                                .filter(
                                        each ->
                                                each.path("subject")
                                                        .asString("")
                                                        .equals(ewa.subject()))
                                .map(each -> each.required("reason").asString()))
                .contains(code);
        assertThat(json(send("GET", "/api/me/brokers", ewa.token(), "")).isEmpty()).isTrue();
        assertThat(sessionsOf(ewa)).isZero();
    }

    @Test
    @DisplayName("S003-13 One means opens one login only, whichever entry it comes through")
    void opensOneLoginOnly() {
        Person ewa = person();
        Person tomasz = person();
        assertThat(judge(ewa, "it-known", "loa3").statusCode()).isEqualTo(204);

        HttpResponse<String> second = judge(tomasz, "it-known-too", "loa3");

        assertThat(second.statusCode()).isEqualTo(403);
        assertThat(json(second).required("code").asString()).isEqualTo("BROKER_IDENTITY_TAKEN");
        assertThat(linksOf(tomasz)).isEmpty();
        assertThat(linksOf(ewa)).containsExactly("it-known");
    }

    @Test
    @DisplayName("S003-12 Unlinking shuts the door at Keycloak and ends what the broker proved")
    void unlinks() {
        Person ewa = person();
        judge(ewa, "it-known", "loa3");

        assertThat(send("DELETE", "/api/me/brokers/known", ewa.token(), "").statusCode())
                .isEqualTo(204);

        assertThat(linksOf(ewa)).isEmpty();
        assertThat(json(send("GET", "/api/me/brokers", ewa.token(), "")).isEmpty()).isTrue();
        var ended =
                events.awaitRecord(
                                IdentityProofed.class,
                                event ->
                                        ofSubject(event, ewa)
                                                && "ENDED".equals(event.documentKind()))
                        .content();
        assertThat(ended.proofUntil()).isBefore(LocalDate.now(ZoneId.of("Europe/Berlin")));
        HttpResponse<String> old =
                send("POST", "/api/me/broker-login", tokenOf(ewa, "it-known", "loa3"), "");
        assertThat(json(old).required("code").asString()).isEqualTo("BROKER_NOT_LINKED");
    }

    @Test
    void asksNothingOfASessionWithoutABroker() {
        Person ewa = person();

        assertThat(send("POST", "/api/me/broker-login", ewa.token(), "").statusCode())
                .isEqualTo(204);
        assertThat(json(send("GET", "/api/public/brokers", clerk, "")).size()).isEqualTo(4);
    }

    private static boolean ofSubject(IdentityProofed event, Person person) {
        return event.subject().equals(person.subject());
    }

    /**
     * Links the means at Keycloak, as its own flow does after the password, and judges the login.
     */
    private HttpResponse<String> judge(Person person, String alias, String level) {
        admin(
                "POST",
                "/users/%s/federated-identity/%s".formatted(person.subject(), alias),
                Map.of("identityProvider", alias, "userId", pseudonym, "userName", "means"));
        return send("POST", "/api/me/broker-login", tokenOf(person, alias, level), "");
    }

    /** A token of this person as Keycloak gives it in a session that a broker began. */
    private static Token tokenOf(Person person, String alias, String level) {
        String client = "brokered-" + UUID.randomUUID();
        admin(
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        client,
                        "secret",
                        "of-the-test",
                        "directAccessGrantsEnabled",
                        true,
                        "standardFlowEnabled",
                        false,
                        "defaultClientScopes",
                        List.of("basic"),
                        "protocolMappers",
                        List.of(
                                Map.of(
                                        "name",
                                        "audience",
                                        "protocol",
                                        "openid-connect",
                                        "protocolMapper",
                                        "oidc-audience-mapper",
                                        "config",
                                        Map.of(
                                                "included.custom.audience",
                                                "fondsloket-api",
                                                "access.token.claim",
                                                "true")),
                                claim("broker", alias),
                                claim("broker_level", CLASS + level),
                                claim("broker_organisation", "12345678"))));
        JsonNode answer =
                form(
                        TestServers.shared().issuer() + "/protocol/openid-connect/token",
                        "grant_type=password&client_id=%s&client_secret=of-the-test&username=%s&password=%s"
                                .formatted(client, person.userName(), PASSWORD));
        return new Token(person.subject(), answer.required("access_token").asString());
    }

    private static Map<String, Object> claim(String name, String value) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name",
                        name,
                        "claim.value",
                        value,
                        "jsonType.label",
                        "String",
                        "access.token.claim",
                        "true"));
    }

    private static void entry(String alias, String issuer) {
        admin(
                "POST",
                "/identity-provider/instances",
                Map.of(
                        "alias",
                        alias,
                        "providerId",
                        "oidc",
                        "enabled",
                        true,
                        "hideOnLogin",
                        true,
                        "config",
                        Map.of(
                                "issuer",
                                issuer,
                                "authorizationUrl",
                                issuer + "/auth",
                                "tokenUrl",
                                issuer + "/token",
                                "clientId",
                                "fondsloket",
                                "clientSecret",
                                "none")));
    }

    private List<String> linksOf(Person person) {
        return admin("GET", "/users/" + person.subject() + "/federated-identity", Map.of())
                .valueStream()
                .map(link -> link.required("identityProvider").asString())
                .toList();
    }

    /** Sessions of the clients that this test made for the person. */
    private long sessionsOf(Person person) {
        return admin("GET", "/users/" + person.subject() + "/sessions", Map.of())
                .valueStream()
                .filter(
                        session ->
                                session.path("clients")
                                        .valueStream()
                                        .anyMatch(it -> it.asString().startsWith("brokered-")))
                .count();
    }

    private String storedOf(Person person) {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                select convert_from(payload, 'UTF8') from domain_event_entry
                                where aggregate_identifier = :id order by sequence_number
                                """)
                        .param("id", "Login:" + person.subject())
                        .query(String.class)
                        .list());
    }

    private Person person() {
        String name = "ewa-" + UUID.randomUUID().toString().substring(0, 13);
        HttpResponse<String> made =
                send(
                        "POST",
                        "/api/logins",
                        clerk,
                        """
                        {"userName":"%s","password":"%s","givenName":"Ewa",
                         "familyName":"Zielinska","email":"ewa@example.org","language":"pl"}
                        """
                                .formatted(name, PASSWORD));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new Person(
                name, json(made).required("subject").asString(), Tokens.forUser(name, PASSWORD));
    }

    private record Person(String userName, String subject, Token token) {}

    private HttpResponse<String> send(String method, String path, Token token, String body) {
        return Http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", token.bearer())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body, UTF_8)));
    }

    private static JsonNode admin(String method, String path, Map<String, ?> body) {
        String token =
                form(
                                TestServers.shared().keycloakUrl()
                                        + "/realms/master/protocol/openid-connect/token",
                                "grant_type=password&client_id=admin-cli&username=admin&password="
                                        + TestServers.shared().keycloakAdminPassword())
                        .required("access_token")
                        .asString();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        TestServers.shared().keycloakUrl()
                                                + "/admin/realms/fondsloket"
                                                + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json");
        HttpResponse<String> answer =
                Http.send(
                        method.equals("GET")
                                ? request
                                : request.method(
                                        method,
                                        BodyPublishers.ofString(JSON.writeValueAsString(body))));
        // An entry that is not there cannot be linked: that is what one of the cases is about.
        assertThat(DONE.contains(answer.statusCode()) || answer.statusCode() == 404)
                .as(answer.body())
                .isTrue();
        return answer.body().isEmpty() ? JSON.nullNode() : json(answer);
    }

    private static JsonNode form(String address, String form) {
        return json(
                Http.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))));
    }
}
