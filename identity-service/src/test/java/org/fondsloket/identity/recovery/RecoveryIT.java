package org.fondsloket.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.identity.Http.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.contracts.PasswordResetRequested;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.contracts.UserNamesRequested;
import org.fondsloket.identity.Http;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT("identity")
class RecoveryIT {

    private static final String OLD = "drie-blauwe-fietsen";
    private static final String NEW = "vier-groene-kamelen";
    private static final String ANSWER = "Bielsko-Biała";

    @LocalServerPort int port;
    @Autowired AccessDecisions decisions;
    @Autowired SecurityAnswers answers;
    @Autowired JdbcClient jdbc;
    @Autowired OuterEvents events;
    @Autowired DerivedSecrets secrets;
    @Autowired MutableClock clock;

    private final String name = "jan-" + UUID.randomUUID().toString().substring(0, 13);
    private final String email = name + "@example.org";
    private final String source = "203.0.113." + UUID.randomUUID();
    private Token clerk = new Token("", "");
    private String subject = "";

    @BeforeEach
    void janHasALogin() {
        clerk = Tokens.forBackoffice();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !decisions.grantsOf(clerk.subject()).isEmpty());
        subject = newLogin(name);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "S001-03 S000-11 a link valid 60 minutes and the answer set a new password, once; other"
                    + " sessions end and the person is told")
    void setsANewPassword() {
        answers.set(subject, "FIRST_SITE", ANSWER);
        String link = asked();
        HttpResponse<String> checked = post("/recovery/password/check", Map.of("link", link));
        assertThat(json(checked).at("/question/code").asString()).isEqualTo("FIRST_SITE");
        assertThat(json(checked).at("/question/text").asString()).startsWith("In welke plaats");

        String before = Tokens.forUser(name, OLD).bearer();
        assertThat(send("GET", "/api/me", "", before).statusCode()).isEqualTo(200);

        // A token tells only the second in which it was issued; the new password ends what came
        // before.
        Instant issued = Instant.now();
        await().until(() -> Instant.now().getEpochSecond() > issued.getEpochSecond());
        HttpResponse<String> set = setPassword(link, " bielsko-BIAŁA ", NEW);

        assertThat(set.statusCode()).as(set.body()).isEqualTo(204);
        await().atMost(Duration.ofSeconds(2))
                .until(() -> send("GET", "/api/me", "", before).statusCode() == 401);
        assertThat(Tokens.forUser(name, NEW).subject()).isEqualTo(subject);
        assertThatThrownBy(() -> Tokens.forUser(name, OLD)).isNotNull();
        var told =
                events.awaitRecord(SignInChanged.class, event -> event.subject().equals(subject))
                        .content();
        assertThat(told.what()).isEqualTo("PASSWORD");
        HttpResponse<String> again = setPassword(link, ANSWER, "vijf-gele-olifanten");
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(json(again).required("code").asString()).isEqualTo("LINK_OVER");
        assertThat(Tokens.forUser(name, NEW).subject()).isEqualTo(subject);
    }

    @Test
    @DisplayName("S001-03 a login that somebody else has made has no question: the link is enough")
    void asksForNoAnswerWhereThereIsNone() {
        String link = asked();
        assertThat(
                        json(post("/recovery/password/check", Map.of("link", link)))
                                .path("question")
                                .isMissingNode())
                .isTrue();

        assertThat(setPassword(link, null, NEW).statusCode()).isEqualTo(204);

        assertThat(Tokens.forUser(name, NEW).subject()).isEqualTo(subject);
    }

    @Test
    @DisplayName("S000-11 the fifth wrong answer kills the link")
    void diesOfWrongAnswers() {
        answers.set(subject, "FIRST_SITE", ANSWER);
        String link = asked();
        for (int left = 4; left > 0; left--) {
            HttpResponse<String> wrong = setPassword(link, "Kraków", NEW);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(json(wrong).required("code").asString()).isEqualTo("ANSWER_WRONG");
            assertThat(json(wrong).required("detail").asString())
                    .contains(left == 1 ? "één" : "" + left);
        }
        assertThat(setPassword(link, "Kraków", NEW).statusCode()).isEqualTo(410);

        assertThat(setPassword(link, ANSWER, NEW).statusCode()).isIn(410, 429);
        assertThat(Tokens.forUser(name, OLD).subject()).isEqualTo(subject);
        assertThat(setPassword(asked(), ANSWER, NEW).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName(
            "a weak password is refused with the reason, costs no try and leaves the link alive")
    void refusesWeakPasswords() {
        answers.set(subject, "FIRST_SITE", ANSWER);
        String link = asked();
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> weak = setPassword(link, ANSWER, "password1234");
            assertThat(weak.statusCode()).isEqualTo(422);
            assertThat(json(weak).at("/errors/0/code").asString())
                    .isEqualTo("login.password-known");
        }
        assertThat(setPassword(link, ANSWER, NEW).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName(
            "S001-03 expired, replaced and made-up links are answered alike and can be asked anew")
    void letsLinksEnd() {
        String first = asked();
        clock.advance(Duration.ofSeconds(1));
        String second = asked();
        String madeUp = UUID.randomUUID() + "." + "x".repeat(43);
        String replaced = withoutIds(post("/recovery/password/check", Map.of("link", first)));

        assertThat(replaced).startsWith("410").contains("LINK_OVER");
        assertThat(withoutIds(post("/recovery/password/check", Map.of("link", madeUp))))
                .isEqualTo(replaced);
        clock.advance(Duration.ofMinutes(61));
        assertThat(withoutIds(post("/recovery/password/check", Map.of("link", second))))
                .isEqualTo(replaced);
    }

    @Test
    @DisplayName("S001-03 unknown and blocked names are answered like known ones, and get no mail")
    void tellsNobodyWhoExists() {
        String blocked = "blocked-" + UUID.randomUUID().toString().substring(0, 8);
        String gone = newLogin(blocked);
        assertThat(send("DELETE", "/api/logins/" + gone, "", clerk.bearer()).statusCode())
                .isEqualTo(204);

        String known = withoutIds(post("/recovery/password", Map.of("userName", name)));
        String unknown =
                withoutIds(post("/recovery/password", Map.of("userName", "nobody-" + name)));
        String erased = withoutIds(post("/recovery/password", Map.of("userName", blocked)));

        assertThat(known).isEqualTo("202").isEqualTo(unknown).isEqualTo(erased);
        events.awaitRecord(PasswordResetRequested.class, event -> event.subject().equals(subject));
        assertThat(events.all(PasswordResetRequested.class))
                .noneMatch(event -> event.content().subject().equals(gone));
        String someMail = withoutIds(post("/recovery/user-name", Map.of("email", email)));
        assertThat(withoutIds(post("/recovery/user-name", Map.of("email", "x" + email))))
                .isEqualTo(someMail)
                .isEqualTo("202");
    }

    @Test
    @DisplayName("S001-04 one mail names every user name of an address with its employers")
    void listsAllNamesOfAnAddress() {
        String other = newLogin("silvana-" + name.substring(4), email.toUpperCase(Locale.ROOT));
        grant(subject, "20417358");
        grant(other, "48035612");

        assertThat(post("/recovery/user-name", Map.of("email", " " + email)).statusCode())
                .isEqualTo(202);

        var asked =
                events.awaitRecord(
                                UserNamesRequested.class,
                                event -> event.logins().size() == 2 && hasLogin(event, subject))
                        .content();
        assertThat(asked.logins())
                .extracting(UserNamesRequested.Login::subject)
                .containsExactlyInAnyOrder(subject, other);
        assertThat(asked.logins())
                .filteredOn(login -> login.subject().equals(subject))
                .flatExtracting(UserNamesRequested.Login::employerNumbers)
                .containsExactly("20417358");
    }

    @Test
    @DisplayName("S001-04 more than three requests in an hour are ignored, with the same answer")
    void ignoresTheFourthRequest() {
        for (int i = 0; i < 6; i++) {
            assertThat(
                            postFrom(
                                            "192.0.2." + UUID.randomUUID(),
                                            "/recovery/user-name",
                                            Map.of("email", email))
                                    .statusCode())
                    .isEqualTo(202);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> stored("UserNamesAsked") == 3);
        clock.advance(Duration.ofHours(1));
        post("/recovery/user-name", Map.of("email", email));

        await().atMost(Duration.ofSeconds(10)).until(() -> stored("UserNamesAsked") == 4);
    }

    @Test
    @DisplayName("scanners that open or probe an address use nothing up")
    void consumesNothingWithoutPost() {
        String link = asked();
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            for (String path :
                    List.of(
                            "/api/public/recovery/password/check",
                            "/api/public/recovery/password/new")) {
                send(method, path, "", "");
            }
        }

        assertThat(setPassword(link, null, NEW).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName(
            "E4 S000-11 the security answer is changed at L2 only, hashed, told, and the new one counts")
    void changesTheAnswerAtL2() {
        Token jan = Tokens.forUser(name, OLD);

        HttpResponse<String> weak =
                send(
                        "PUT",
                        "/api/me/security-answer",
                        "{\"question\":\"FIRST_SITE\",\"answer\":\"Kraków\"}",
                        jan.bearer());

        assertThat(weak.statusCode()).isEqualTo(401);
        assertThat(weak.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .contains("insufficient_user_authentication", "acr_values=\"L2\"");
        answers.set(subject, "FIRST_SITE", ANSWER);
        assertThat(
                        json(send("GET", "/api/me/security-answer", "", jan.bearer()))
                                .at("/question/code")
                                .asString())
                .isEqualTo("FIRST_SITE");
        assertThat(
                        jdbc.sql("select answer_hash from security_answer where subject = ?")
                                .param(subject)
                                .query(String.class)
                                .single())
                .startsWith("$argon2id$")
                .doesNotContain(ANSWER);

        Token strong = Tokens.forUserAt("L2", name, OLD);
        HttpResponse<String> own =
                send(
                        "PUT",
                        "/api/me/security-answer",
                        "{\"question\":\"FIRST_WAGE\",\"answer\":\"%s\"}".formatted(name),
                        strong.bearer());
        assertThat(json(own).at("/errors/0/code").asString())
                .isEqualTo("security-question.answer-own");
        assertThat(
                        send(
                                        "PUT",
                                        "/api/me/security-answer",
                                        "{\"question\":\"FIRST_WAGE\",\"answer\":\"een rode fiets\"}",
                                        strong.bearer())
                                .statusCode())
                .isEqualTo(204);
        assertThat(
                        events.awaitRecord(
                                        SignInChanged.class,
                                        event -> event.subject().equals(subject))
                                .content()
                                .what())
                .isEqualTo("RECOVERY_ANSWER");
        String link = asked();
        assertThat(setPassword(link, ANSWER, NEW).statusCode()).isEqualTo(422);
        assertThat(setPassword(link, "Een rode fiets", NEW).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName(
            "S001-14 S000-09 a weak, leaked or own-data password is told at once, by the rule that decides later")
    void judgesAPasswordAtOnce() {
        for (Map.Entry<String, String> each :
                Map.of(
                                "password1234", "login.password-known",
                                "kort", "login.password-length",
                                "anna.kowalska.nowak", "login.password-own-data")
                        .entrySet()) {
            HttpResponse<String> told =
                    post(
                            "/password-check",
                            Map.of("password", each.getKey(), "userName", "anna.kowalska.nowak"));
            assertThat(told.statusCode()).isEqualTo(422);
            assertThat(json(told).at("/errors/0/pointer").asString()).isEqualTo("/password");
            assertThat(json(told).at("/errors/0/code").asString()).isEqualTo(each.getValue());
        }
        assertThat(post("/password-check", Map.of("password", NEW)).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("S000-09 the questions are public and in the caller's language")
    void listsTheQuestions() {
        JsonNode questions = json(send("GET", "/api/public/security-questions", "", ""));

        assertThat(questions.size()).isEqualTo(SecurityQuestion.values().length);
        assertThat(questions.at("/0/text").asString()).startsWith("Wat was de achternaam");
    }

    /** The link as the mail has it. */
    private String asked() {
        Instant before = clock.instant();
        long known = resets();
        assertThat(post("/recovery/password", Map.of("userName", name)).statusCode())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(10)).until(() -> resets() > known);
        var asked =
                events.awaitRecord(
                                PasswordResetRequested.class,
                                event -> event.subject().equals(subject) && isOpen(event.resetId()))
                        .content();
        assertThat(Duration.between(before, asked.expiresAt()))
                .isBetween(Duration.ofMinutes(60), Duration.ofMinutes(61));
        return asked.resetId() + "." + secrets.link("password-reset", asked.resetId());
    }

    private boolean isOpen(String resetId) {
        return jdbc.sql("select state = 'OPEN' from password_reset where reset_id = ?")
                .param(resetId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private long resets() {
        return jdbc.sql("select count(*) from password_reset where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    private long stored(String type) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where aggregate_identifier = ? and payload_type = ?
                        """)
                .params("SignIn:" + subject, "identity." + type)
                .query(Long.class)
                .single();
    }

    private static boolean hasLogin(UserNamesRequested event, String subject) {
        return event.logins().stream().anyMatch(login -> login.subject().equals(subject));
    }

    private HttpResponse<String> setPassword(
            String link, @Nullable String answer, String password) {
        Map<String, String> body = new HashMap<>();
        body.put("link", link);
        body.put("password", password);
        if (answer != null) {
            body.put("answer", answer);
        }
        return post("/recovery/password/new", body);
    }

    private String newLogin(String userName) {
        return newLogin(userName, userName + "@example.org");
    }

    private String newLogin(String userName, String address) {
        HttpResponse<String> made =
                send(
                        "POST",
                        "/api/logins",
                        """
                        {"userName":"%s","password":"%s","givenName":"Jan","familyName":"Kowalski",
                         "email":"%s","language":"pl"}
                        """
                                .formatted(userName, OLD, address),
                        clerk.bearer());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made).required("subject").asString();
    }

    private void grant(String who, String employer) {
        assertThat(
                        send(
                                        "PUT",
                                        "/api/employers/" + employer + "/accesses/" + who,
                                        "{\"rights\":[\"REPORT\"]}",
                                        clerk.bearer())
                                .statusCode())
                .isEqualTo(204);
    }

    private static String withoutIds(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.body()
                        .replaceAll("\"correlationId\":\"[^\"]*\"", "\"correlationId\":\"\"");
    }

    private HttpResponse<String> post(String path, Map<String, ?> body) {
        return postFrom(source, path, body);
    }

    private HttpResponse<String> postFrom(String address, String path, Map<String, ?> body) {
        return Http.send(
                Http.request(port, "/api/public" + path)
                        .header("X-Source-Address", address)
                        .POST(
                                BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(body))));
    }

    private HttpResponse<String> send(String method, String path, String body, String bearer) {
        return Http.send(port, method, path, bearer, body);
    }
}
