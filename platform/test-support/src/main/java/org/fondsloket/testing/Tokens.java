package org.fondsloket.testing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Real tokens from the real Keycloak: a test never signs its own. */
public final class Tokens {

    private static final String LOGIN_CLIENT = "tests-login";
    private static final String LOGIN_SECRET = "tests-login-secret";
    private static final String PASSWORD = "demo-Fonds-2026";

    private Tokens() {}

    /** A machine client that nobody knew before; its subject is new as well. */
    public static Token forNewClient() {
        var client = "tests-" + UUID.randomUUID();
        var secret = UUID.randomUUID().toString();
        admin().createClient(client, secret, false);
        return forClient(client, secret);
    }

    /** Any client that may act for itself. */
    public static Token forClient(String clientId, String secret) {
        return Token.of(
                admin().token(
                                Map.of(
                                        "grant_type", "client_credentials",
                                        "client_id", clientId,
                                        "client_secret", secret)));
    }

    /** The fund's own machine client of the realm file. */
    public static Token forBackoffice() {
        return forClient(
                "fund-backoffice",
                System.getenv().getOrDefault("FONDSLOKET_BACKOFFICE_SECRET", "backoffice-demo"));
    }

    /** A person that nobody knew before. */
    public static Token forNewUser() {
        var userName = "tester-" + UUID.randomUUID();
        admin().createUser(userName, PASSWORD);
        return forUser(userName, PASSWORD);
    }

    /** A person that nobody knew before, logged in at this level a moment ago. */
    public static Token forNewUserAt(String level) {
        var userName = "tester-" + UUID.randomUUID();
        admin().createUser(userName, PASSWORD);
        return forUserAt(level, userName, PASSWORD);
    }

    /** A person who exists, with the password that opened the account. */
    public static Token forUser(String userName, String password) {
        var admin = admin();
        admin.createClient(LOGIN_CLIENT, LOGIN_SECRET, true);
        return Token.of(
                admin.token(
                        Map.of(
                                "grant_type", "password",
                                "client_id", LOGIN_CLIENT,
                                "client_secret", LOGIN_SECRET,
                                "username", userName,
                                "password", password)));
    }

    /**
     * The same person, logged in at this level a moment ago.
     *
     * @param level value of the token's {@code acr}, such as {@code L2-fresh}
     */
    public static Token forUserAt(String level, String userName, String password) {
        var admin = admin();
        var client = "tests-level-" + UUID.randomUUID();
        var secret = UUID.randomUUID().toString();
        admin.createClientAt(level, Instant.now().getEpochSecond(), client, secret);
        return Token.of(
                admin.token(
                        Map.of(
                                "grant_type", "password",
                                "client_id", client,
                                "client_secret", secret,
                                "username", userName,
                                "password", password)));
    }

    private static KeycloakAdmin admin() {
        var servers = TestServers.shared();
        return new KeycloakAdmin(servers.keycloakUrl(), servers.keycloakAdminPassword());
    }
}
