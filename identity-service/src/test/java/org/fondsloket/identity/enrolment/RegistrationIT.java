package org.fondsloket.identity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.identity.Http.json;
import static org.fondsloket.identity.Http.newEmployerNumber;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.LoginRecorded;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.contracts.ProviderRecorded;
import org.fondsloket.contracts.RegistrationCompleted;
import org.fondsloket.contracts.RegistrationInvited;
import org.fondsloket.identity.Http;
import org.fondsloket.identity.access.Right;
import org.fondsloket.identity.keycloak.KeycloakAdmin;
import org.fondsloket.identity.keycloak.KeycloakAdmin.Person;
import org.fondsloket.identity.login.Logins;
import org.fondsloket.identity.people.Membership;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT("identity")
@ExtendWith(OutputCaptureExtension.class)
class RegistrationIT {

    private static final String PASSWORD = "drie-blauwe-fietsen";
    private static final String ANSWER = "Wielkopolska 17b";

    @LocalServerPort int port;
    @Autowired AccessDecisions decisions;
    @Autowired Membership membership;
    @Autowired KeycloakAdmin keycloak;
    @Autowired Logins logins;
    @Autowired JdbcClient jdbc;
    @Autowired OuterEvents events;
    @Autowired DerivedSecrets secrets;
    @Autowired MutableClock clock;

    private final String employer = newEmployerNumber();
    private final String userName = "ewa-" + UUID.randomUUID().toString().substring(0, 13);
    private final String familyName = "Budna-" + UUID.randomUUID();
    private final String email = userName + "@budex.example";
    private final String source = "203.0.113." + UUID.randomUUID();
    private Token clerk = new Token("", "");

    @BeforeEach
    void fundHasItsRights() {
        clerk = Tokens.forBackoffice();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !decisions.grantsOf(clerk.subject()).isEmpty());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "S000-07 S000-08 S000-09 S000-10 S000-11 number and code off a letter make the main user,"
                    + " who can log in and work")
    void registersAnEmployer() {
        String id = invite(employer, "POST");
        String code = secrets.code("registration", id);
        var invited =
                events.awaitRecord(
                                RegistrationInvited.class,
                                event -> event.registrationId().equals(id))
                        .content();
        assertThat(invited.channel()).isEqualTo("POST");
        assertThat(invited.kind()).isEqualTo("EMPLOYER");
        assertThat(Duration.between(Instant.now(), invited.expiresAt()))
                .isBetween(Duration.ofDays(29), Duration.ofDays(30));

        HttpResponse<String> checked =
                post("/check", Map.of("number", employer, "code", typed(code)));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(json(checked).required("organisation").asString()).isEqualTo(employer);

        HttpResponse<String> done = post("", wish(Map.of("number", employer, "code", code)));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        assertThat(json(done).required("userName").asString()).isEqualTo(userName);
        String subject = Tokens.forUser(userName, PASSWORD).subject();
        var completed =
                events.awaitRecord(
                        RegistrationCompleted.class, event -> event.registrationId().equals(id));
        assertThat(completed.content().subject()).isEqualTo(subject);
        assertThat(completed.key()).isEqualTo(employer);
        assertThat(completed.header("ce_channel")).isEqualTo("PORTAL");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () ->
                                assertThat(decisions.grantsOf(subject))
                                        .singleElement()
                                        .satisfies(
                                                grant ->
                                                        assertThat(grant.rights())
                                                                .hasSize(
                                                                        Right.of(employer)
                                                                                .size())));
        assertThat(membership.manages(employer, subject)).isTrue();
        assertThat(keycloak.isMailProved(subject)).isFalse();
    }

    @Test
    @DisplayName("S000-07 the link of the mail does the same, and looking at it uses nothing up")
    void registersByLink() {
        String id = invite(employer, "EMAIL");
        String link = id + "." + secrets.link("registration", id);
        for (String method : List.of("GET", "HEAD")) {
            assertThat(send(method, "/api/public/registrations/check", "", "").statusCode())
                    .isIn(404, 405);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(post("/check", Map.of("link", link)).statusCode()).isEqualTo(200);
        }

        assertThat(post("", wish(Map.of("link", link))).statusCode()).isEqualTo(201);

        assertThat(post("/check", Map.of("link", link)).statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("S000-10 a repeated click makes one login; a second person cannot use the code")
    void completesOnce() {
        String id = invite(employer, "EMAIL");
        String link = id + "." + secrets.link("registration", id);
        Map<String, Object> wish = wish(Map.of("link", link));

        HttpResponse<String> first = post("", wish);
        HttpResponse<String> again = post("", wish);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(stored("Registration:" + employer)).isEqualTo(2);
        Map<String, Object> other = wish(Map.of("link", link));
        other.put("userName", userName + "b");
        HttpResponse<String> refused = post("", other);
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(json(refused).required("code").asString()).isEqualTo("REGISTRATION_OVER");
        assertThat(keycloak.userNamed(userName + "b")).isEmpty();
    }

    @Test
    @DisplayName("S000-08 an unknown number and a wrong code are answered alike")
    void tellsNobodyWhatExists() {
        String id = invite(employer, "POST");

        String known =
                withoutIds(post("/check", Map.of("number", employer, "code", "K7QM-2XWP-HT9C")));
        String unknown =
                withoutIds(
                        post(
                                "/check",
                                Map.of("number", newEmployerNumber(), "code", "K7QM-2XWP-HT9C")));
        String madeUp =
                withoutIds(
                        post("/check", Map.of("link", UUID.randomUUID() + "." + "x".repeat(43))));
        String wrongSecret = withoutIds(post("/check", Map.of("link", id + "." + "x".repeat(43))));

        assertThat(known).contains("REGISTRATION_CODE_WRONG").isEqualTo(unknown);
        assertThat(madeUp).isEqualTo(known);
        assertThat(wrongSecret).isEqualTo(known);
    }

    @Test
    @DisplayName(
            "S000-08 after five wrong codes none is compared any more; a new code gets new tries")
    void limitsTriesAtOneCode() {
        String id = invite(employer, "POST");
        String right = secrets.code("registration", id);
        String nobody = newEmployerNumber();
        for (int i = 0; i < 5; i++) {
            assertThat(tryCode(employer, "AAAA-AAAA-AAAA").statusCode()).isEqualTo(422);
            assertThat(tryCode(nobody, "AAAA-AAAA-AAAA").statusCode()).isEqualTo(422);
        }

        assertThat(tryCode(employer, right).statusCode()).isEqualTo(429);
        HttpResponse<String> unknown = tryCode(nobody, "AAAA-AAAA-AAAA");
        assertThat(unknown.statusCode()).isEqualTo(429);
        assertThat(withoutIds(unknown)).isEqualTo(withoutIds(tryCode(employer, "AAAA-AAAA-AAAA")));

        String renewed = secrets.code("registration", invite(employer, "POST"));
        assertThat(tryCode(employer, renewed).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("one address may try only so many numbers")
    void limitsTriesFromOneSource() {
        String address = "198.51.100." + UUID.randomUUID();
        for (int i = 0; i < 30; i++) {
            assertThat(
                            postFrom(
                                            address,
                                            "/check",
                                            Map.of(
                                                    "number",
                                                    newEmployerNumber(),
                                                    "code",
                                                    "AAAA-AAAA-AAAA"))
                                    .statusCode())
                    .isEqualTo(422);
        }

        HttpResponse<String> refused =
                postFrom(
                        address,
                        "/check",
                        Map.of("number", newEmployerNumber(), "code", "AAAA-AAAA-AAAA"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    @DisplayName("S000-07 a newer code kills the older one, and both end with their time")
    void letsCodesEnd() {
        String old = invite(employer, "POST");
        String id = invite(employer, "POST");

        HttpResponse<String> replaced = tryCode(employer, secrets.code("registration", old));
        assertThat(replaced.statusCode()).isEqualTo(410);
        assertThat(tryCode(employer, secrets.code("registration", id)).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofDays(31));
        HttpResponse<String> late =
                post("/check", Map.of("link", id + "." + secrets.link("registration", id)));
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(json(late).required("code").asString()).isEqualTo("REGISTRATION_OVER");
    }

    @Test
    @DisplayName(
            "E5-3 S001-14 S000-09 at sign, weak password, missing answer and a taken name are refused"
                    + " with the reason")
    void saysWhatIsWrong() {
        String id = invite(employer, "EMAIL");
        String link = id + "." + secrets.link("registration", id);
        Map<String, Object> wish = wish(Map.of("link", link));
        wish.put("userName", "ewa@budex.example");
        wish.put("password", "password1234");
        wish.put("answer", " ");

        HttpResponse<String> refused = post("", wish);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(
                        json(refused)
                                .required("errors")
                                .valueStream()
                                .map(
                                        error ->
                                                error.required("pointer").asString()
                                                        + " "
                                                        + error.required("code").asString()))
                .containsExactlyInAnyOrder(
                        "/userName login.own-user-name",
                        "/password login.password-known",
                        "/answer field.required");

        keycloak.createUser(new Person(userName, "A", "B", "a@example.org", "nl"), PASSWORD);
        HttpResponse<String> taken = post("", wish(Map.of("link", link)));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(json(taken).required("suggestions").size()).isEqualTo(3);
        Map<String, Object> better = wish(Map.of("link", link));
        better.put("userName", json(taken).at("/suggestions/0").asString());
        assertThat(post("", better).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("S003-13 info@budex.example has to be confirmed as a personal address")
    void warnsOfSharedAddresses() {
        String id = invite(employer, "EMAIL");
        Map<String, Object> wish =
                wish(Map.of("link", id + "." + secrets.link("registration", id)));
        wish.put("email", "info@budex.example");

        HttpResponse<String> warned = post("", wish);

        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(json(warned).at("/errors/0/code").asString()).isEqualTo("login.mail-impersonal");
        wish.put("sharedEmailConfirmed", true);
        assertThat(post("", wish).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName(
            "a process that dies between Keycloak and the event is made good by the next click")
    void finishesWhatACrashHasLeft() {
        String id = invite(employer, "EMAIL");
        Map<String, Object> wish =
                wish(Map.of("link", id + "." + secrets.link("registration", id)));
        Person person = new Person(userName, "Ewa", "Budna", "ewa@budex.example", "pl");
        logins.reserveFor("registration:" + id, person);
        String half = keycloak.createUser(person, "another-Password-1");
        jdbc.sql(
                        """
                        insert into registration_claim
                            (registration_id, command_id, begun_at, finished)
                        values (?, ?, now(), false)
                        """)
                .params(id, Objects.requireNonNull(wish.get("commandId")))
                .update();

        assertThat(post("", wish).statusCode()).isEqualTo(409);
        jdbc.sql(
                        """
                        update registration_claim set begun_at = now() - interval '1 minute'
                        where registration_id = ?
                        """)
                .param(id)
                .update();
        HttpResponse<String> done = post("", wish);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        assertThat(Tokens.forUser(userName, PASSWORD).subject()).isEqualTo(half);
    }

    @Test
    @DisplayName(
            "S000-16 S000-17 a provider gets registration data of its own with its first mandate, and its people read its letters")
    void invitesAProvider() {
        String number =
                json(send(
                                "POST",
                                "/api/providers",
                                """
                                        {"name":"Silvana B.V.","street":"Kade 1","postalCode":"3011 AA",
                                         "city":"Rotterdam","country":"NL","email":"post@silvana.example"}
                                        """,
                                clerk.bearer()))
                        .required("number")
                        .asString();
        var recorded =
                events.awaitRecord(
                                ProviderRecorded.class,
                                event -> event.providerNumber().equals(number))
                        .content();
        assertThat(recorded.name()).isEqualTo("Silvana B.V.");
        String mandate =
                json(send(
                                "POST",
                                "/api/mandates",
                                """
                                        {"employerNumber":"%s","grantee":"%s","services":["REPORT"],
                                         "validUntil":"2028-12-31","documentId":"D-1"}
                                        """
                                        .formatted(employer, number),
                                clerk.bearer()))
                        .required("mandateId")
                        .asString();
        assertThat(
                        send("POST", "/api/mandates/" + mandate + "/activation", "", clerk.bearer())
                                .statusCode())
                .isEqualTo(204);

        var invited =
                events.awaitRecord(
                                RegistrationInvited.class,
                                event -> event.organisation().equals(number))
                        .content();
        assertThat(invited.kind()).isEqualTo("PROVIDER");
        assertThat(invited.channel()).isEqualTo("EMAIL");
        assertThat(invited.mandateId()).isEqualTo(mandate);
        String id = invited.registrationId();
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                tryCode(number, secrets.code("provider-registration", id))
                                                .statusCode()
                                        == 200);
        HttpResponse<String> done =
                post(
                        "",
                        wish(Map.of("link", id + "." + secrets.link("provider-registration", id))));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        String subject = Tokens.forUser(userName, PASSWORD).subject();
        await().atMost(Duration.ofSeconds(10)).until(() -> membership.manages(number, subject));
        // S000-17: its own people read the letters that the fund writes to it.
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                jdbc.sql(
                                                """
                                                select array_to_string(rights, ',') from access_holder
                                                where subject = ? and employer_number = ?
                                                """)
                                        .params(subject, number)
                                        .query(String.class)
                                        .list()
                                        .equals(List.of("BOX")));
        assertThat(
                        json(send(
                                        "GET",
                                        "/api/organisations/" + number + "/users",
                                        "",
                                        clerk.bearer()))
                                .at("/0/rights"))
                .as("rights that somebody could hand out")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "S000-07 the desk sees who was never invited, whose code is open, whose mail came back and who is registered")
    void showsHowFarEachRegistrationIs() {
        events.publish(
                employer,
                new EmployerRegistered(
                        employer, "Budex Sp. z o.o.", "PL", "Rohbau", LocalDate.of(2026, 1, 1)));
        await().atMost(Duration.ofSeconds(30)).until(() -> standing().state().equals("NONE"));
        assertThat(standing().name()).isEqualTo("Budex Sp. z o.o.");
        String first = invite(employer, "EMAIL");
        assertThat(standing().state()).isEqualTo("INVITED");
        assertThat(standing().channel()).isEqualTo("EMAIL");

        events.publish(first, new MailFailed("m-1", "REGISTRATION", first, "REFUSED"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> standing().state().equals("UNDELIVERED"));
        assertThat(standing().undelivered()).isEqualTo("REFUSED");
        assertThat(
                        post(
                                        "/check",
                                        Map.of(
                                                "link",
                                                first + "." + secrets.link("registration", first)))
                                .statusCode())
                .isEqualTo(200);
        String second = invite(employer, "POST");
        assertThat(standing().state()).isEqualTo("INVITED");
        assertThat(standing().channel()).isEqualTo("POST");
        clock.advance(Duration.ofDays(30).plusMinutes(1));
        assertThat(standing().state()).isEqualTo("EXPIRED");
        clock.reset();
        assertThat(
                        post(
                                        "",
                                        wish(
                                                Map.of(
                                                        "number",
                                                        employer,
                                                        "code",
                                                        secrets.code("registration", second))))
                                .statusCode())
                .isEqualTo(201);
        assertThat(standing().state()).isEqualTo("REGISTERED");
        assertThat(send("GET", "/api/registrations", "", Tokens.forNewUser().bearer()).statusCode())
                .isEqualTo(403);
    }

    private Registrations.Standing standing() {
        HttpResponse<String> answer = send("GET", "/api/registrations", "", clerk.bearer());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer)
                .valueStream()
                .filter(each -> each.required("organisation").asString().equals(employer))
                .map(each -> JsonMapper.shared().treeToValue(each, Registrations.Standing.class))
                .findFirst()
                .orElseGet(
                        () ->
                                new Registrations.Standing(
                                        employer, null, "UNKNOWN", null, null, null, null));
    }

    @Test
    @DisplayName(
            "codes, passwords, answers and names are in no log, no event and no table in plain")
    void keepsSecretsSecret(CapturedOutput log) {
        String id = invite(employer, "POST");
        String code = secrets.code("registration", id);
        String link = secrets.link("registration", id);
        assertThat(post("", wish(Map.of("number", employer, "code", code))).statusCode())
                .isEqualTo(201);
        post("/check", Map.of("link", id + "." + link));
        String subject = Tokens.forUser(userName, PASSWORD).subject();
        var recorded =
                events.awaitRecord(LoginRecorded.class, event -> event.subject().equals(subject))
                        .content();
        assertThat(recorded.familyName()).isEqualTo(familyName);
        assertThat(recorded.email()).isEqualTo(email);

        for (String secret : List.of(code, code.replace("-", ""), link, PASSWORD, ANSWER)) {
            assertThat(log.getAll()).doesNotContain(secret);
            assertThat(allRows()).noneMatch(row -> row.contains(secret));
        }
        for (String name : List.of(familyName, email, userName)) {
            assertThat(log.getAll()).doesNotContain(name);
            assertThat(storedEvents()).noneMatch(event -> event.contains(name));
        }
        assertThat(
                        jdbc.sql("select answer_hash from security_answer where subject = ?")
                                .param(subject)
                                .query(String.class)
                                .single())
                .startsWith("$argon2id$");

        assertThat(send("DELETE", "/api/logins/" + subject, "", clerk.bearer()).statusCode())
                .isEqualTo(204);
        assertThat(allRows()).noneMatch(row -> row.contains(familyName));
        assertThat(
                        jdbc.sql("select count(*) from security_answer where subject = ?")
                                .param(subject)
                                .query(Long.class)
                                .single())
                .isZero();
        events.awaitTombstone(LoginRecorded.class, subject);
    }

    @Test
    @DisplayName("only the fund's clerks send registration data, and they never see a code")
    void letsOnlyClerksInvite() {
        String path = "/api/employers/" + employer + "/registration-invitations";
        Token stranger = Tokens.forNewClient();

        assertThat(send("POST", path, "{\"channel\":\"POST\"}", stranger.bearer()).statusCode())
                .isEqualTo(403);
        assertThat(send("POST", path, "{\"channel\":\"PIGEON\"}", clerk.bearer()).statusCode())
                .isEqualTo(422);
        String id = invite(employer, "POST");
        HttpResponse<String> all = send("GET", path, "", clerk.bearer());
        assertThat(json(all).at("/0/state").asString()).isEqualTo("OPEN");
        assertThat(all.body()).doesNotContain(secrets.code("registration", id));
    }

    private String invite(String organisation, String channel) {
        HttpResponse<String> answer =
                send(
                        "POST",
                        "/api/employers/" + organisation + "/registration-invitations",
                        "{\"channel\":\"" + channel + "\"}",
                        clerk.bearer());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).required("registrationId").asString();
    }

    private HttpResponse<String> tryCode(String number, String code) {
        return postFrom(
                "192.0.2." + UUID.randomUUID(), "/check", Map.of("number", number, "code", code));
    }

    private Map<String, Object> wish(Map<String, String> proof) {
        Map<String, Object> wish = new LinkedHashMap<>(proof);
        wish.put("commandId", UUID.randomUUID().toString());
        wish.put("givenName", "Ewa");
        wish.put("familyName", familyName);
        wish.put("email", email);
        wish.put("language", "pl");
        wish.put("userName", userName);
        wish.put("password", PASSWORD);
        wish.put("question", "FIRST_SITE");
        wish.put("answer", ANSWER);
        return wish;
    }

    private List<String> storedEvents() {
        return jdbc.sql(
                        """
                        select convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8')
                        from domain_event_entry
                        """)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** Every row of every table as text. */
    private List<String> allRows() {
        List<String> tables =
                jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                        .list();
        List<String> rows = new ArrayList<>();
        for (String table : tables) {
            List<String> found =
                    jdbc.sql("select t::text from \"" + table + "\" t")
                            .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                            .list();
            rows.addAll(found);
        }
        return rows;
    }

    private long stored(String aggregate) {
        return jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(aggregate)
                .query(Long.class)
                .single();
    }

    private static String typed(String code) {
        return " " + code.toLowerCase(Locale.ROOT).replace('-', ' ');
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
                Http.request(port, "/api/public/registrations" + path)
                        .header("X-Source-Address", address)
                        .POST(
                                BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(body))));
    }

    private HttpResponse<String> send(String method, String path, String body, String bearer) {
        return Http.send(port, method, path, bearer, body);
    }
}
