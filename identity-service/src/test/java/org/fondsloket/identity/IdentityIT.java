package org.fondsloket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.identity.Http.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.AccessRevoked;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.TestServers;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceIT("identity")
class IdentityIT {

    private static final String EMPLOYER = "20417358";
    private static final String PASSWORD = "demo-Fonds-2026";

    @LocalServerPort int port;
    @Autowired AccessDecisions decisions;
    @Autowired KeycloakAdmin keycloak;
    @Autowired JdbcClient jdbc;
    @Autowired OuterEvents events;

    private Token clerk = new Token("", "");

    @BeforeEach
    void fundHasItsRights() {
        TestServers.shared().issuer();
        clerk = Tokens.forBackoffice();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !decisions.grantsOf(clerk.subject()).isEmpty());
    }

    @Test
    void givesTheFundsOwnClientItsRightsAtStart() {
        JsonNode me = json(get("/api/me", clerk));

        assertThat(me.required("userName").asString()).isEqualTo("fund-backoffice");
        assertThat(me.required("fund").valueStream().map(JsonNode::asString))
                .containsExactly("CLERK", "OPERATIONS");
    }

    @Test
    void makesALoginThatWorksAndKnowsItself() {
        String name = newName();
        String subject = newLogin(name);

        Token person = Tokens.forUser(name, PASSWORD);

        assertThat(person.subject()).isEqualTo(subject);
        JsonNode me = json(get("/api/me", person));
        assertThat(me.required("userName").asString()).isEqualTo(name);
        assertThat(me.required("name").asString()).isEqualTo("Anna Kowalska");
        assertThat(me.required("language").asString()).isEqualTo("pl");
        assertThat(me.required("employers").isEmpty()).isTrue();
    }

    @Test
    void makesStaffOfTheFundInOneStep() {
        String name = newName();
        send("POST", "/api/logins", clerk, login(name, ",\"fundRights\":[\"CLERK\"]"));
        Token person = Tokens.forUser(name, PASSWORD);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> json(get("/api/me", person)).required("fund").size() == 1);
        assertThat(get("/api/employers/" + EMPLOYER + "/accesses", person).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsThePersonsLanguageAlsoForTheLoginPage() {
        String name = newName();
        newLogin(name);
        Token person = Tokens.forUser(name, PASSWORD);

        assertThat(send("PUT", "/api/me/language", person, "{\"language\":\"ro\"}").statusCode())
                .isEqualTo(204);

        assertThat(json(get("/api/me", person)).required("language").asString()).isEqualTo("ro");
        // Setting the language must not have cost the name or the password.
        assertThat(Tokens.forUser(name, PASSWORD).subject()).isEqualTo(person.subject());
        HttpResponse<String> unknown =
                send("PUT", "/api/me/language", person, "{\"language\":\"fr\"}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(json(unknown).at("/errors/0/pointer").asString()).isEqualTo("/language");
    }

    @Test
    void grantsAccessOnceAndTellsEverybodyWhoDidIt() {
        String subject = newLogin(newName());
        String path = "/api/employers/" + EMPLOYER + "/accesses/" + subject;

        assertThat(send("PUT", path, clerk, rights("REPORT", "COMP")).statusCode()).isEqualTo(204);
        assertThat(send("PUT", path, clerk, rights("COMP", "REPORT")).statusCode()).isEqualTo(204);

        var event =
                events.awaitRecord(
                        AccessGranted.class, granted -> granted.subject().equals(subject));
        assertThat(event.key()).isEqualTo(EMPLOYER);
        assertThat(event.content().rights()).containsExactly("COMP", "REPORT");
        assertThat(event.header("ce_actorperson")).isEqualTo(clerk.subject());
        assertThat(event.header("ce_channel")).isEqualTo("API");
        assertThat(stored(subject)).isEqualTo(1);
        JsonNode holders = json(get("/api/employers/" + EMPLOYER + "/accesses", clerk));
        assertThat(holders.valueStream().map(holder -> holder.required("subject").asString()))
                .contains(subject);
    }

    @Test
    @DisplayName("E5-7 a revocation is known to the services within two seconds")
    void revokesAccessWithinTwoSeconds() {
        String subject = newLogin(newName());
        String path = "/api/employers/" + EMPLOYER + "/accesses/" + subject;
        send("PUT", path, clerk, rights("REPORT"));
        await().atMost(Duration.ofSeconds(10)).until(() -> decisions.grantsOf(subject).size() == 1);

        assertThat(send("DELETE", path, clerk, "").statusCode()).isEqualTo(204);

        await().atMost(Duration.ofSeconds(2)).until(() -> decisions.grantsOf(subject).isEmpty());
        events.awaitRecord(AccessRevoked.class, revoked -> revoked.subject().equals(subject));
        assertThat(send("DELETE", path, clerk, "").statusCode()).isEqualTo(204);
        assertThat(stored(subject)).isEqualTo(2);
    }

    @Test
    void letsNobodyButClerksIn() {
        Token stranger = Tokens.forNewClient();
        String accesses = "/api/employers/" + EMPLOYER + "/accesses";

        for (HttpResponse<String> answer :
                List.of(
                        get(accesses, stranger),
                        send("PUT", accesses + "/x", stranger, rights("COMP")),
                        send("DELETE", accesses + "/x", stranger, ""),
                        send("POST", "/api/logins", stranger, login(newName(), "")),
                        send("POST", "/api/machine-clients", stranger, "{\"clientId\":\"abc\"}"),
                        send("DELETE", "/api/logins/" + clerk.subject(), stranger, ""))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(json(answer).required("code").asString()).isEqualTo("ACCESS_RIGHT_MISSING");
        }
    }

    @Test
    void knowsNoEmployerWithAWrongCheckDigitAndNoStranger() {
        assertThat(get("/api/employers/20417359/accesses", clerk).statusCode()).isEqualTo(404);
        assertThat(
                        send(
                                        "PUT",
                                        "/api/employers/"
                                                + EMPLOYER
                                                + "/accesses/"
                                                + UUID.randomUUID(),
                                        clerk,
                                        rights("COMP"))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesTheRightsThatCanBeGivenHere() {
        String subject = newLogin(newName());

        HttpResponse<String> answer =
                send(
                        "PUT",
                        "/api/employers/" + EMPLOYER + "/accesses/" + subject,
                        clerk,
                        rights("COMP", "CLERK"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/rights/1");
        assertThat(json(answer).at("/errors/0/message").asString())
                .startsWith("Toegestaan zijn: COMP, WORKERS, REPORT, ACC, BOX, ");
    }

    @Test
    void refusesANameThatIsTakenHereOrInKeycloak() {
        String name = newName();
        newLogin(name);
        String foreign = newName();
        keycloak.createUser(new Person(foreign, "A", "B", "a@example.org", "nl"), PASSWORD);

        for (String taken : List.of(name, foreign, foreign)) {
            HttpResponse<String> answer = send("POST", "/api/logins", clerk, login(taken, ""));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/userName");
        }
        HttpResponse<String> client =
                send("POST", "/api/machine-clients", clerk, "{\"clientId\":\"identity-service\"}");
        assertThat(client.statusCode()).isEqualTo(409);
    }

    @Test
    void finishesALoginWhoseMakerDiedHalfWay() {
        String name = newName();
        jdbc.sql(
                        """
                        insert into login (user_name, kind, language, begun_at)
                        values (?, 'PERSON', 'nl', now() - interval '1 minute')
                        """)
                .param(name)
                .update();
        String half =
                keycloak.createUser(
                        new Person(name, "Half", "Made", "half@example.org", "nl"),
                        "another-Password-1");

        assertThat(newLogin(name)).isEqualTo(half);
        Token person = Tokens.forUser(name, PASSWORD);
        assertThat(json(get("/api/me", person)).required("name").asString())
                .isEqualTo("Anna Kowalska");
    }

    @Test
    void waitsForAMakerWhoMayStillBeAlive() {
        String name = newName();
        jdbc.sql(
                        """
                        insert into login (user_name, kind, language, begun_at)
                        values (?, 'PERSON', 'nl', now())
                        """)
                .param(name)
                .update();

        assertThat(send("POST", "/api/logins", clerk, login(name, "")).statusCode()).isEqualTo(409);
    }

    @Test
    void makesAMachineClientWhoseTokensCount() {
        String clientId = "payroll-" + UUID.randomUUID();
        HttpResponse<String> made =
                send("POST", "/api/machine-clients", clerk, "{\"clientId\":\"" + clientId + "\"}");
        assertThat(made.statusCode()).isEqualTo(201);

        Token machine = Tokens.forClient(clientId, json(made).required("clientSecret").asString());

        assertThat(machine.subject()).isEqualTo(json(made).required("subject").asString());
        assertThat(json(get("/api/me", machine)).required("name").asString()).isEqualTo(clientId);
    }

    @Test
    void erasesALoginEverywhere() {
        String name = newName();
        String subject = newLogin(name);
        String path = "/api/employers/" + EMPLOYER + "/accesses/" + subject;
        send("PUT", path, clerk, rights("COMP"));

        assertThat(send("DELETE", "/api/logins/" + subject, clerk, "").statusCode()).isEqualTo(204);

        assertThat(keycloak.userNamed(name)).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from login where user_name = ?")
                                .param(name)
                                .query(Long.class)
                                .single())
                .isZero();
        await().atMost(Duration.ofSeconds(5)).until(() -> decisions.grantsOf(subject).isEmpty());
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from domain_event_entry
                                        where convert_from(payload, 'UTF8') like '%Kowalska%'
                                           or convert_from(payload, 'UTF8') like :name
                                           or convert_from(meta_data, 'UTF8') like :name
                                        """)
                                .param("name", "%" + name + "%")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(send("DELETE", "/api/logins/" + subject, clerk, "").statusCode()).isEqualTo(404);
    }

    private String newLogin(String name) {
        HttpResponse<String> answer = send("POST", "/api/logins", clerk, login(name, ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).required("subject").asString();
    }

    private long stored(String subject) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry where aggregate_identifier = ?
                        """)
                .param("Access:" + subject + ":" + EMPLOYER)
                .query(Long.class)
                .single();
    }

    private static String newName() {
        return "anna-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static String login(String name, String more) {
        return """
        {"userName":"%s","password":"%s","givenName":"Anna","familyName":"Kowalska",
         "email":"anna@example.org","language":"pl"%s}
        """
                .formatted(name, PASSWORD, more);
    }

    private static String rights(String... names) {
        return "{\"rights\":[\"" + String.join("\",\"", names) + "\"]}";
    }

    private HttpResponse<String> get(String path, Token token) {
        return send("GET", path, token, "");
    }

    private HttpResponse<String> send(String method, String path, Token token, String body) {
        return Http.send(port, method, path, token.bearer(), body);
    }
}
