package org.fondsloket.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The realm that plays a recognised broker: connects it to the fund's realm beside it and gives it
 * people. The files of both realms name no address, no secret and nobody.
 */
public final class TestBroker {

    /** Its name on the fund's list. */
    public static final String NAME = "eherkenning-test";

    /** Entry of the fund's realm that asks it for two factors. */
    public static final String EH2_PLUS = "eherkenning-eh2plus";

    /** Entry of the fund's realm that asks it for a person whose document was checked. */
    public static final String EH3 = "eherkenning-eh3";

    /** Stands in the fund's realm where a broker's address belongs. */
    private static final String NOWHERE = "https://broker.invalid";

    private static final String SECRET = "FONDSLOKET_EHERKENNING_SECRET";
    private static final String MASKED = "\"clientSecret\":\"**********\"";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final String adminPassword;

    private TestBroker(String keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /** Opens the fund's entries for it; doing so again changes nothing. */
    public static TestBroker connect(String keycloak, String adminPassword) {
        var broker = new TestBroker(keycloak, adminPassword);
        List.of(EH2_PLUS, EH3).forEach(broker::open);
        return broker;
    }

    /** Who signs its assertions. */
    public static String issuer(String keycloak) {
        return keycloak + "/realms/" + NAME;
    }

    /** What identity-service has to be told so that it recognises the broker up to this level. */
    public static Map<String, String> recognised(String keycloak, String highest) {
        var prefix = "FONDSLOKET_IDENTITY_BROKER_RECOGNISED_0_";
        return Map.of(
                prefix + "NAME", NAME,
                prefix + "ISSUER", issuer(keycloak),
                prefix + "HIGHEST", highest,
                prefix + "ENTRIES_0_ALIAS", EH2_PLUS,
                prefix + "ENTRIES_0_LEVEL", "EH2+",
                prefix + "ENTRIES_1_ALIAS", EH3,
                prefix + "ENTRIES_1_LEVEL", "EH3");
    }

    private void open(String alias) {
        var path = "/admin/realms/fondsloket/identity-provider/instances/" + alias;
        var entry = send("GET", path, "").body();
        if (!entry.contains(NOWHERE)) {
            return;
        }
        var secret = Servers.demoSecrets().get(SECRET);
        var opened =
                entry.replace(NOWHERE, issuer(keycloak))
                        .replace("\"enabled\":false", "\"enabled\":true")
                        .replace(MASKED, "\"clientSecret\":\"%s\"".formatted(secret));
        expect(204, send("PUT", path, opened));
    }

    /**
     * Makes somebody who has a means of this broker.
     *
     * @param level as it stands in assertions, such as {@code loa3}
     * @param organisation number of the organisation it is for
     */
    public void person(String userName, String password, String level, String organisation) {
        expect(
                201,
                send(
                        "POST",
                        "/admin/realms/" + NAME + "/users",
                        """
                        {"username":"%s","enabled":true,"firstName":"Test","lastName":"Means",
                         "email":"%s@broker.example","emailVerified":true,
                         "attributes":{"loa":["urn:etoegang:core:assurance-class:%s"],
                                       "legal_subject":["%s"]},
                         "credentials":[{"type":"password","value":"%s","temporary":false}]}
                        """
                                .formatted(userName, userName, level, organisation, password)));
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return exchange(
                HttpRequest.newBuilder(URI.create(keycloak + path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    private String token() {
        var form =
                Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                KeycloakServer.ADMIN,
                                "password",
                                adminPassword)
                        .entrySet()
                        .stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var answer =
                exchange(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                keycloak
                                                        + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("Keycloak gave its administrator no token");
        }
        return token.group(1);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    "Keycloak answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }
}
