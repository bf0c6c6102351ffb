package org.fondsloket.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The few administrative requests that tests need, without a library of their own. */
final class KeycloakAdmin {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int CREATED = 201;
    private static final int EXISTS = 409;

    private final String url;
    private final String password;

    KeycloakAdmin(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** With the audience of the services, like the clients of the realm file. */
    void createClient(String clientId, String secret, boolean forPersons) {
        create(
                "/admin/realms/fondsloket/clients",
                Map.of(
                        "clientId", clientId,
                        "secret", secret,
                        "publicClient", false,
                        "standardFlowEnabled", false,
                        "directAccessGrantsEnabled", forPersons,
                        "serviceAccountsEnabled", !forPersons,
                        "protocolMappers",
                                List.of(
                                        Map.of(
                                                "name", "audience of the services",
                                                "protocol", "openid-connect",
                                                "protocolMapper", "oidc-audience-mapper",
                                                "config",
                                                        Map.of(
                                                                "included.custom.audience",
                                                                "fondsloket-api",
                                                                "access.token.claim",
                                                                "true")))));
    }

    /**
     * A client whose persons count as logged in at this level just now: what a second factor adds
     * to a token, without the factor.
     */
    void createClientAt(String level, long authenticatedAt, String clientId, String secret) {
        create(
                "/admin/realms/fondsloket/clients",
                Map.of(
                        "clientId",
                        clientId,
                        "secret",
                        secret,
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "serviceAccountsEnabled",
                        false,
                        "defaultClientScopes",
                        List.of("basic"),
                        "protocolMappers",
                        List.of(
                                Map.of(
                                        "name", "audience of the services",
                                        "protocol", "openid-connect",
                                        "protocolMapper", "oidc-audience-mapper",
                                        "config",
                                                Map.of(
                                                        "included.custom.audience",
                                                        "fondsloket-api",
                                                        "access.token.claim",
                                                        "true")),
                                claim("acr", level, "String"),
                                claim("auth_time", Long.toString(authenticatedAt), "long"))));
    }

    private static Map<String, Object> claim(String name, String value, String type) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name", name,
                        "claim.value", value,
                        "jsonType.label", type,
                        "access.token.claim", "true"));
    }

    void createUser(String userName, String userPassword) {
        create(
                "/admin/realms/fondsloket/users",
                Map.of(
                        "username",
                        userName,
                        "enabled",
                        true,
                        "firstName",
                        "Test",
                        "lastName",
                        "Person",
                        "email",
                        userName + "@example.org",
                        "emailVerified",
                        true,
                        "credentials",
                        List.of(
                                Map.of(
                                        "type",
                                        "password",
                                        "value",
                                        userPassword,
                                        "temporary",
                                        false))));
    }

    /** Access token of the project's realm. */
    String token(Map<String, String> form) {
        return token("fondsloket", form);
    }

    private String token(String realm, Map<String, String> form) {
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "%s/realms/%s/protocol/openid-connect/token"
                                                        .formatted(url, realm)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token was given: " + answer.body());
        }
        return JSON.readTree(answer.body()).required("access_token").asString();
    }

    private void create(String path, Map<String, ?> content) {
        var admin =
                token(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", password));
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(url + path))
                                .header("Authorization", "Bearer " + admin)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                JSON.writeValueAsString(content))));
        if (answer.statusCode() != CREATED && answer.statusCode() != EXISTS) {
            throw new IllegalStateException("Keycloak refused: " + answer.body());
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(
                        field ->
                                URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
