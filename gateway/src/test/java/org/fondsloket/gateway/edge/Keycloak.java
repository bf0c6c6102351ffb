package org.fondsloket.gateway.edge;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.testing.TestServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prepares the real Keycloak for a test. */
final class Keycloak {

    static final String PASSWORD = "demo-Fonds-2026";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Keycloak() {}

    /** A person with the password of all test persons. */
    static String newPerson() {
        return newPerson(List.of(password()));
    }

    /** The same with this app. */
    static String newPerson(AppCode app) {
        return newPerson(
                List.of(
                        password(),
                        Map.of(
                                "type",
                                "otp",
                                "secretData",
                                JSON.writeValueAsString(Map.of("value", app.secret())),
                                "credentialData",
                                JSON.writeValueAsString(
                                        Map.of(
                                                "subType", "totp",
                                                "digits", 6,
                                                "counter", 0,
                                                "period", 30,
                                                "algorithm", "HmacSHA1")))));
    }

    private static Map<String, ?> password() {
        return Map.of("type", "password", "value", PASSWORD, "temporary", false);
    }

    private static String newPerson(List<Map<String, ?>> credentials) {
        String name = "edge-" + UUID.randomUUID();
        create(
                "users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "Test",
                        "lastName",
                        "Person",
                        "email",
                        "test@example.org",
                        "emailVerified",
                        true,
                        "credentials",
                        credentials));
        return name;
    }

    /** A token of our realm that was made for somebody else. */
    static String tokenWithoutOurAudience() {
        String client = "edge-" + UUID.randomUUID();
        create(
                "clients",
                Map.of(
                        "clientId", client,
                        "secret", "secret-of-the-test",
                        "publicClient", false,
                        "standardFlowEnabled", false,
                        "serviceAccountsEnabled", true));
        return token(
                "fondsloket",
                "grant_type=client_credentials&client_id="
                        + client
                        + "&client_secret=secret-of-the-test");
    }

    /** A good token of the realm next door. */
    static String adminToken() {
        return token(
                "master",
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + TestServers.shared().keycloakAdminPassword());
    }

    /** Ends all sessions of a person at Keycloak, as an administrator would. */
    static void endSessionsOf(String subject) {
        HttpResponse<String> answer =
                new Browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        TestServers.shared().keycloakUrl()
                                                                + "/admin/realms/fondsloket/users/"
                                                                + subject
                                                                + "/logout"))
                                        .header("Authorization", "Bearer " + adminToken())
                                        .POST(BodyPublishers.noBody()));
        if (answer.statusCode() != 204) {
            throw new AssertionError("Keycloak said " + answer.statusCode());
        }
    }

    static String authorizationEndpoint() {
        return TestServers.shared().keycloakUrl()
                + "/realms/fondsloket/protocol/openid-connect/auth";
    }

    /** The login page of another application of the same realm. */
    static String loginAtAnotherClient() {
        String client = "edge-" + UUID.randomUUID();
        create(
                "clients",
                Map.of(
                        "clientId",
                        client,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        true,
                        "redirectUris",
                        List.of("http://127.0.0.1/elsewhere")));
        return authorizationEndpoint()
                + "?response_type=code&scope=openid&redirect_uri=http://127.0.0.1/elsewhere"
                + "&client_id="
                + client;
    }

    /** How many logins of the fund have this name. */
    static int logins(String userName) {
        HttpResponse<String> answer =
                new Browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        TestServers.shared().keycloakUrl()
                                                                + "/admin/realms/fondsloket/users?exact=true&username="
                                                                + userName))
                                        .header("Authorization", "Bearer " + adminToken()));
        return JSON.readTree(answer.body()).size();
    }

    static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]));
    }

    private static void create(String kind, Map<String, ?> what) {
        HttpResponse<String> answer =
                new Browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        TestServers.shared().keycloakUrl()
                                                                + "/admin/realms/fondsloket/"
                                                                + kind))
                                        .header("Authorization", "Bearer " + adminToken())
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        JSON.writeValueAsString(what))));
        if (answer.statusCode() != 201) {
            throw new AssertionError("Keycloak said " + answer.body());
        }
    }

    private static String token(String realm, String form) {
        HttpResponse<String> answer =
                new Browser()
                        .post(
                                TestServers.shared().keycloakUrl()
                                        + "/realms/"
                                        + realm
                                        + "/protocol/openid-connect/token",
                                form);
        return JSON.readTree(answer.body()).required("access_token").asString();
    }
}
