package org.fondsloket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fondsloket.acceptance.Fund.Employer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Guessing a password. The number of guesses is the realm's own; the page of the login puts the
 * same answers into words.
 */
class LoginGuessingIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What OAuth answers to a grant that is no good, whatever is wrong with it. */
    private static final int REFUSED = 400;

    private final Running platform = Running.platform();
    private final Api admin = Api.with(platform.keycloak(), Api.adminToken(platform.keycloak()));
    private final Employer employer = platform.fund().employer("Raad Bouw", 1);
    private final String client = passwordClient();

    @Test
    @DisplayName(
            "S001-02 after the fifth wrong password the right one is refused too, for 15 minutes")
    void tooManyGuessesLockTheLogin() {
        String user = platform.loginFor(employer, List.of("REPORT"), "en");
        assertThat(attempt(user, Running.PASSWORD).statusCode()).isEqualTo(200);
        JsonNode realm = admin.get("/admin/realms/fondsloket").expect(200).json();
        assertThat(realm.get("failureFactor").asInt()).isEqualTo(5);
        assertThat(Duration.ofSeconds(realm.get("waitIncrementSeconds").asLong()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(Duration.ofSeconds(realm.get("maxFailureWaitSeconds").asLong()))
                .isEqualTo(Duration.ofMinutes(15));

        for (int i = 0; i < 5; i++) {
            assertThat(attempt(user, "wrong-" + i).statusCode()).isEqualTo(REFUSED);
        }
        Until.answers(
                () -> admin.get(failuresOf(user)).expect(200).json(),
                failures -> failures.get("disabled").asBoolean());

        HttpResponse<String> right = attempt(user, Running.PASSWORD);
        assertThat(right.statusCode()).isEqualTo(REFUSED);
        assertThat(right.body()).isEqualTo(attempt("nobody-of-this-name", "wrong").body());
    }

    @Test
    @DisplayName("S001-02 a wrong password, an unknown name and an ended login get the same answer")
    void nobodyLearnsWhoExists() {
        String user = platform.loginFor(employer, List.of("REPORT"), "en");
        String ended = platform.loginFor(employer, List.of("REPORT"), "en");
        platform.fund().clerk().delete("/api/logins/" + idOf(ended)).expect(204);

        HttpResponse<String> wrong = attempt(user, "wrong");
        HttpResponse<String> unknown = attempt("nobody-" + UUID.randomUUID(), "wrong");
        HttpResponse<String> gone = attempt(ended, Running.PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(REFUSED);
        assertThat(List.of(unknown, gone))
                .extracting(HttpResponse::statusCode, HttpResponse::body)
                .containsOnly(tuple(wrong.statusCode(), wrong.body()));
    }

    private String failuresOf(String user) {
        return "/admin/realms/fondsloket/attack-detection/brute-force/users/" + idOf(user);
    }

    private String idOf(String user) {
        return admin.get("/admin/realms/fondsloket/users?exact=true&username=" + user)
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asString();
    }

    private String passwordClient() {
        String name = "guessing-" + UUID.randomUUID();
        admin.post(
                        "/admin/realms/fondsloket/clients",
                        """
                        {"clientId":"%s","secret":"guess","directAccessGrantsEnabled":true}
                        """
                                .formatted(name))
                .expect(201);
        return name;
    }

    private HttpResponse<String> attempt(String user, String password) {
        String form =
                "grant_type=password&client_id=%s&client_secret=guess&username=%s&password=%s"
                        .formatted(client, user, password);
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(
                                    URI.create(
                                            platform.issuer() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
