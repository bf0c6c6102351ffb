package org.fondsloket.identity.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two dozen requests to Keycloak's admin API that this service needs. */
@Component
public class KeycloakAdmin {

    /** Put on every client made here: without it no service accepts the client's tokens. */
    private static final Map<String, Object> AUDIENCE =
            Map.of(
                    "name",
                    "audience of the services",
                    "protocol",
                    "openid-connect",
                    "protocolMapper",
                    "oidc-audience-mapper",
                    "config",
                    Map.of(
                            "included.custom.audience", "fondsloket-api",
                            "access.token.claim", "true",
                            "id.token.claim", "false",
                            "introspection.token.claim", "true"));

    private static final String PASSWORD = "password";

    private static final Set<String> SECOND_FACTORS =
            Set.of("otp", "webauthn", "webauthn-passwordless");

    private final RestClient http;
    private final JsonMapper json;
    private final KeycloakProperties properties;
    private final OwnToken token;

    KeycloakAdmin(KeycloakProperties properties, JsonMapper json, Clock clock) {
        this.properties = properties;
        this.json = json;
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(properties.connectTimeout())
                                .build());
        requests.setReadTimeout(properties.readTimeout());
        this.http = RestClient.builder().requestFactory(requests).build();
        this.token = new OwnToken(clock, this::fetchToken);
    }

    /**
     * Makes a login that can be used at once. Nobody has shown yet that the mail address is his.
     *
     * @return subject of the login
     * @throws Refused when the name is taken or a value is not accepted
     */
    public String createUser(Person person, String password) {
        return createUser(person, password, false);
    }

    /**
     * The same after a link that was mailed to the address has come back.
     *
     * @throws Refused when the name is taken or a value is not accepted
     */
    public String createUserWithProvedMail(Person person, String password) {
        return createUser(person, password, true);
    }

    private String createUser(Person person, String password, boolean mailProved) {
        return send(HttpMethod.POST, "/users", representation(person, password, mailProved))
                .createdId();
    }

    /** Gives a login that was begun earlier the values it should have had. */
    public void overwriteUser(String subject, Person person, String password) {
        send(HttpMethod.PUT, "/users/" + subject, representation(person, password, false));
    }

    /**
     * Sets another password; the old one opens nothing from now on.
     *
     * @throws Refused when the password is against the policy; its field errors say why
     */
    public void setPassword(String subject, String password) {
        send(
                HttpMethod.PUT,
                "/users/" + subject + "/reset-password",
                Map.of("type", PASSWORD, "value", password, "temporary", false));
    }

    /** Sets another mail address; {@code proved} once a link mailed to it has come back. */
    public void setMail(String subject, String email, boolean proved) {
        Map<String, Object> whole = new LinkedHashMap<>(asMap(user(subject)));
        whole.put("email", email);
        whole.put("emailVerified", proved);
        send(HttpMethod.PUT, "/users/" + subject, whole);
    }

    /**
     * Ends every session of this login: no token is refreshed any more, and who is logged in
     * somewhere has to log in again when his token ends, after five minutes at most.
     */
    public void logoutEverywhere(String subject) {
        send(HttpMethod.POST, "/users/" + subject + "/logout", null);
    }

    /** What the person has beside the password, oldest first. */
    public List<SecondFactor> secondFactors(String subject) {
        return send(HttpMethod.GET, "/users/" + subject + "/credentials", null)
                .body()
                .valueStream()
                .filter(credential -> SECOND_FACTORS.contains(text(credential, "type")))
                .map(
                        credential ->
                                new SecondFactor(
                                        text(credential, "id"),
                                        text(credential, "type"),
                                        text(credential, "userLabel"),
                                        Instant.ofEpochMilli(
                                                credential.path("createdDate").asLong(0))))
                .sorted(Comparator.comparing(SecondFactor::createdAt))
                .toList();
    }

    /**
     * Takes away everything but the password, recovery codes too.
     *
     * @return how many there were
     */
    public int removeSecondFactors(String subject) {
        List<String> ids =
                send(HttpMethod.GET, "/users/" + subject + "/credentials", null)
                        .body()
                        .valueStream()
                        .filter(credential -> !PASSWORD.equals(text(credential, "type")))
                        .map(credential -> text(credential, "id"))
                        .toList();
        for (String id : ids) {
            try {
                send(HttpMethod.DELETE, "/users/" + subject + "/credentials/" + id, null);
            } catch (Refused refused) {
                // Somebody else was faster.
                if (refused.reason() != Refused.Reason.MISSING) {
                    throw refused;
                }
            }
        }
        return ids.size();
    }

    /** True once a link mailed to the address has come back. */
    public boolean isMailProved(String subject) {
        return user(subject).path("emailVerified").asBoolean(false);
    }

    /** True while the login is not blocked as a whole. */
    public boolean isEnabled(String subject) {
        return user(subject).path("enabled").asBoolean(false);
    }

    /** The subject of the login with exactly this name. */
    public Optional<String> userNamed(String userName) {
        Answer answer =
                send(
                        HttpMethod.GET,
                        "/users?exact=true&briefRepresentation=true&username="
                                + URLEncoder.encode(userName, StandardCharsets.UTF_8),
                        null);
        return answer.body().valueStream().findFirst().map(user -> text(user, "id"));
    }

    /** Sets the language of the login pages and of Keycloak's mails. */
    public void setLanguage(String subject, String language) {
        JsonNode user = user(subject);
        Map<String, Object> whole = new LinkedHashMap<>(asMap(user));
        Map<String, Object> attributes = new LinkedHashMap<>();
        if (user.path("attributes").isObject()) {
            attributes.putAll(asMap(user.path("attributes")));
        }
        attributes.put("locale", List.of(language));
        whole.put("attributes", attributes);
        send(HttpMethod.PUT, "/users/" + subject, whole);
    }

    /** True when the person has an app code or a passkey beside the password. */
    public boolean hasSecondFactor(String subject) {
        return !secondFactors(subject).isEmpty();
    }

    /** From the next login on the person cannot go on without having set up an app code. */
    public void askForSecondFactor(String subject) {
        JsonNode user = user(subject);
        Map<String, Object> whole = new LinkedHashMap<>(asMap(user));
        Set<String> actions = new HashSet<>();
        user.path("requiredActions").valueStream().forEach(each -> actions.add(each.asString("")));
        actions.add("CONFIGURE_TOTP");
        whole.put("requiredActions", List.copyOf(actions));
        send(HttpMethod.PUT, "/users/" + subject, whole);
    }

    /** Who signs the assertions of this identity provider; nothing where there is none. */
    public String issuerOf(String identityProvider) {
        try {
            return text(
                    send(
                                    HttpMethod.GET,
                                    "/identity-provider/instances/"
                                            + URLEncoder.encode(
                                                    identityProvider, StandardCharsets.UTF_8),
                                    null)
                            .body()
                            .path("config"),
                    "issuer");
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.MISSING) {
                return "";
            }
            throw refused;
        }
    }

    /** The identities at brokers that open this login. */
    public List<BrokerAccount> brokerAccounts(String subject) {
        return send(HttpMethod.GET, "/users/" + subject + "/federated-identity", null)
                .body()
                .valueStream()
                .map(
                        link ->
                                new BrokerAccount(
                                        text(link, "identityProvider"), text(link, "userId")))
                .toList();
    }

    /**
     * From now on this identity provider does not open the login; it is no mistake when it did not.
     */
    public void unlinkBroker(String subject, String identityProvider) {
        ignoreMissing("/users/" + subject + "/federated-identity/" + identityProvider);
    }

    /** Ends one session; it is no mistake when it has ended already. */
    public void endSession(String sessionId) {
        ignoreMissing("/sessions/" + sessionId);
    }

    private void ignoreMissing(String path) {
        try {
            send(HttpMethod.DELETE, path, null);
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.MISSING) {
                throw refused;
            }
        }
    }

    /** Ends a login for ever; it is no mistake when there is none. */
    public void deleteUser(String subject) {
        ignoreMissing("/users/" + subject);
    }

    /**
     * Makes a client that logs in by itself.
     *
     * @throws Refused when the name is taken
     */
    public MachineClient createMachineClient(String clientId) {
        String id =
                send(
                                HttpMethod.POST,
                                "/clients",
                                Map.ofEntries(
                                        Map.entry("clientId", clientId),
                                        Map.entry("protocol", "openid-connect"),
                                        Map.entry("publicClient", false),
                                        Map.entry("clientAuthenticatorType", "client-secret"),
                                        Map.entry("standardFlowEnabled", false),
                                        Map.entry("implicitFlowEnabled", false),
                                        Map.entry("directAccessGrantsEnabled", false),
                                        Map.entry("serviceAccountsEnabled", true),
                                        Map.entry("fullScopeAllowed", false),
                                        Map.entry(
                                                "attributes",
                                                Map.of(
                                                        "access.token.signed.response.alg",
                                                        "RS256",
                                                        "client_credentials.use_refresh_token",
                                                        "false")),
                                        Map.entry(
                                                "defaultClientScopes",
                                                List.of("basic", "service_account")),
                                        Map.entry("optionalClientScopes", List.of()),
                                        Map.entry("protocolMappers", List.of(AUDIENCE))))
                        .createdId();
        JsonNode secret = send(HttpMethod.GET, "/clients/" + id + "/client-secret", null).body();
        return new MachineClient(clientId, text(secret, "value"), serviceAccount(id));
    }

    /** Ends a machine client and its subject; it is no mistake when there is none. */
    public void deleteMachineClient(String clientId) {
        clientNamed(clientId).ifPresent(id -> send(HttpMethod.DELETE, "/clients/" + id, null));
    }

    /** The subject under which this client acts, if the client exists. */
    public Optional<String> subjectOfClient(String clientId) {
        return clientNamed(clientId).map(this::serviceAccount);
    }

    private Optional<String> clientNamed(String clientId) {
        return send(
                        HttpMethod.GET,
                        "/clients?clientId=" + URLEncoder.encode(clientId, StandardCharsets.UTF_8),
                        null)
                .body()
                .valueStream()
                .findFirst()
                .map(client -> text(client, "id"));
    }

    private String serviceAccount(String clientUuid) {
        return text(
                send(HttpMethod.GET, "/clients/" + clientUuid + "/service-account-user", null)
                        .body(),
                "id");
    }

    private JsonNode user(String subject) {
        return send(HttpMethod.GET, "/users/" + subject, null).body();
    }

    private static Map<String, Object> representation(
            Person person, String password, boolean mailProved) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("username", person.userName());
        user.put("enabled", true);
        user.put("emailVerified", mailProved);
        user.put("email", person.email());
        user.put("firstName", person.givenName());
        user.put("lastName", person.familyName());
        user.put("attributes", Map.of("locale", List.of(person.language())));
        user.put(
                "credentials",
                List.of(Map.of("type", PASSWORD, "value", password, "temporary", false)));
        return user;
    }

    private Answer send(HttpMethod method, String path, @Nullable Object body) {
        Answer answer = exchange(method, path, body);
        if (answer.status() == 401) {
            // The token was revoked or the realm's keys changed: once more with a fresh one.
            token.forget();
            answer = exchange(method, path, body);
        }
        return switch (answer.status() / 100) {
            case 2 -> answer;
            case 4 -> throw refused(answer);
            default -> throw new Unreachable("Keycloak answered " + answer.status());
        };
    }

    private Answer exchange(HttpMethod method, String path, @Nullable Object body) {
        try {
            RestClient.RequestBodySpec request =
                    http.method(method)
                            .uri(URI.create(properties.admin() + path))
                            .header(HttpHeaders.AUTHORIZATION, "Bearer " + token.value())
                            .accept(MediaType.APPLICATION_JSON);
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
            }
            return Objects.requireNonNull(request.exchange((_, response) -> answer(response)));
        } catch (ResourceAccessException away) {
            throw new Unreachable(away);
        }
    }

    private Answer answer(ConvertibleClientHttpResponse response) throws IOException {
        byte[] bytes = response.getBody().readAllBytes();
        JsonNode body;
        try {
            body = json.readTree(bytes);
        } catch (JacksonException notJson) {
            body = json.nullNode();
        }
        return new Answer(
                response.getStatusCode().value(), response.getHeaders().getLocation(), body);
    }

    private static Refused refused(Answer answer) {
        Set<String> fields = new HashSet<>();
        fieldOf(answer.body()).ifPresent(fields::add);
        answer.body().path("errors").valueStream().forEach(e -> fieldOf(e).ifPresent(fields::add));
        String error = text(answer.body(), "error");
        boolean password = error.startsWith("invalidPassword");
        if (password) {
            fields.add(PASSWORD);
        }
        return new Refused(
                switch (answer.status()) {
                    case 404 -> Refused.Reason.MISSING;
                    case 409 -> Refused.Reason.EXISTS;
                    case 400 -> Refused.Reason.INVALID;
                    default -> throw new Unreachable("Keycloak answered " + answer.status());
                },
                fields,
                password ? error : "");
    }

    private static Optional<String> fieldOf(JsonNode error) {
        return Optional.of(text(error, "field")).filter(field -> !field.isEmpty());
    }

    private OwnToken.Issued fetchToken() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", properties.clientId());
        form.add("client_secret", properties.clientSecret());
        try {
            byte[] body =
                    http.post()
                            .uri(properties.tokenEndpoint())
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .body(form)
                            .retrieve()
                            .body(byte[].class);
            JsonNode answer = json.readTree(Objects.requireNonNull(body));
            return new OwnToken.Issued(
                    text(answer, "access_token"), answer.path("expires_in").asLong(60));
        } catch (RestClientException | JacksonException away) {
            throw new Unreachable(away);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Map<String, Object> asMap(JsonNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.propertyStream().forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private record Answer(int status, @Nullable URI location, JsonNode body) {

        /** Keycloak names what it made in the last part of the Location. */
        String createdId() {
            if (location == null) {
                throw new Unreachable("Keycloak did not say what it made");
            }
            String path = location.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** A person as Keycloak knows him. */
    public record Person(
            String userName, String givenName, String familyName, String email, String language) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * Something a person logs in with beside the password.
     *
     * @param type {@code otp}, {@code webauthn} or {@code webauthn-passwordless}
     * @param label name the person gave it, or nothing
     */
    public record SecondFactor(String id, String type, String label, Instant createdAt) {

        @Override
        public String toString() {
            return "SecondFactor[type=" + type + "]";
        }
    }

    /**
     * Somebody at a broker who opens a login here.
     *
     * @param alias identity provider of the realm
     * @param userId what the broker calls him
     */
    public record BrokerAccount(String alias, String userId) {

        @Override
        public String toString() {
            return "BrokerAccount[alias=" + alias + "]";
        }
    }

    /**
     * A client that was just made.
     *
     * @param clientSecret shown once, kept nowhere here
     */
    public record MachineClient(String clientId, String clientSecret, String subject) {

        @Override
        public String toString() {
            return "MachineClient[clientId=" + clientId + "]";
        }
    }
}
