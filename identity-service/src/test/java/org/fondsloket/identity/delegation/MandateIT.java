package org.fondsloket.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.identity.Http.json;
import static org.fondsloket.identity.Http.newEmployerNumber;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fondsloket.contracts.InviteeRecorded;
import org.fondsloket.contracts.MandateExpired;
import org.fondsloket.contracts.MandateExpiryAnnounced;
import org.fondsloket.contracts.MandateGranted;
import org.fondsloket.contracts.MandateUserAssigned;
import org.fondsloket.contracts.ServicePolicyChanged;
import org.fondsloket.identity.Http;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.AccessDecisions.Grant;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.TestServers;
import org.fondsloket.testing.Token;
import org.fondsloket.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT("identity")
class MandateIT {

    private static final String PASSWORD = "demo-Fonds-2026";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private final LocalDate end = today.plusYears(1);

    @LocalServerPort int port;
    @Autowired AccessDecisions decisions;
    @Autowired JdbcClient jdbc;
    @Autowired OuterEvents events;
    @Autowired MandateTimer timer;
    @Autowired MutableClock clock;
    @Autowired DerivedSecrets secrets;

    private final String employer = newEmployerNumber();
    private Token clerk = new Token("", "");
    private Person ewa = new Person("", "");
    private String provider = "";

    @BeforeEach
    void anEmployerWithAMainUserAndAProvider() {
        TestServers.shared().issuer();
        clerk = Tokens.forBackoffice();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !decisions.grantsOf(clerk.subject()).isEmpty());
        ewa = person();
        must(
                204,
                "PUT",
                "/api/organisations/" + employer + "/users/" + ewa.subject(),
                clerk,
                "{\"rights\":[\"COMP\",\"REPORT\"],\"manager\":true}");
        provider =
                must(
                                201,
                                "POST",
                                "/api/providers",
                                clerk,
                                """
                                {"name":"Kantoor Demo BV","street":"Gracht 1","postalCode":"3511 AB",
                                 "city":"Utrecht","country":"NL","email":"post@kantoor.example",
                                 "contact":"Piet Brouwer"}
                                """)
                        .required("number")
                        .asString();
    }

    @Test
    @DisplayName(
            "S003-06 S000-15 S000-16 S003-08 S003-11 S000-18 from the main user's consent to a colleague's act, and back at once")
    void aMandateLivesAndEnds() {
        Person piet = member(provider, true);
        Person sanne = member(provider, false);

        HttpResponse<String> weak =
                send("POST", mandates(), ewa.token(), wish(provider, "REPORT", "WORKERS"));
        assertThat(weak.statusCode()).isEqualTo(401);
        assertThat(weak.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("insufficient_user_authentication")
                .contains("acr_values=\"L2-fresh\"");

        String id = granted(provider, "REPORT", "WORKERS");
        var event =
                events.awaitRecord(MandateGranted.class, granted -> granted.mandateId().equals(id));
        assertThat(event.key()).isEqualTo(employer);
        assertThat(event.header("ce_actorperson")).isEqualTo(ewa.subject());
        assertThat(event.header("ce_actororganisation")).isEqualTo(employer);
        assertThat(event.header("ce_acr")).isEqualTo("L2-fresh");
        await().until(() -> waiting().contains(id));

        must(204, "POST", "/api/mandates/" + id + "/activation", clerk, "");
        await().atMost(Duration.ofSeconds(5)).until(() -> !waiting().contains(id));

        String users = "/api/organisations/" + provider + "/mandates/" + id + "/users/";
        JsonNode wider =
                must(
                        422,
                        "PUT",
                        users + sanne.subject(),
                        piet.fresh(),
                        "{\"services\":[\"REPORT\",\"BANK\"]}");
        assertThat(wider.at("/errors/0/pointer").asString()).isEqualTo("/services");
        assertThat(wider.at("/errors/0/code").asString()).isEqualTo("ASSIGNMENT_WIDER");
        JsonNode stranger =
                must(
                        422,
                        "PUT",
                        users + person().subject(),
                        piet.fresh(),
                        "{\"services\":[\"REPORT\"]}");
        assertThat(stranger.at("/errors/0/code").asString()).isEqualTo("mandate.stranger");
        must(204, "PUT", users + sanne.subject(), piet.fresh(), "{\"services\":[\"REPORT\"]}");
        var assigned =
                events.awaitRecord(
                        MandateUserAssigned.class, each -> each.subject().equals(sanne.subject()));
        assertThat(assigned.header("ce_actororganisation")).isEqualTo(provider);
        assertThat(assigned.header("ce_actingfor")).isEqualTo(employer);
        await().atMost(Duration.ofSeconds(5)).until(() -> clientsOf(sanne).contains(employer));

        JsonNode why =
                must(
                        200,
                        "GET",
                        "/api/employers/" + employer + "/permissions/" + sanne.subject(),
                        sanne.token(),
                        "");
        JsonNode report =
                why.valueStream()
                        .filter(each -> each.path("service").asString().equals("REPORT"))
                        .findFirst()
                        .orElseThrow();
        assertThat(report.path("allowed").asBoolean()).isTrue();
        assertThat(report.at("/reasons/0/code").asString()).isEqualTo("ASSIGNED_ON_MANDATE");
        assertThat(report.at("/reasons/0/facts/organisation").asString()).isEqualTo(provider);

        must(204, "POST", mandates() + "/" + id + "/revocation", ewa.token(), "");
        await().atMost(Duration.ofSeconds(2)).until(() -> clientsOf(sanne).isEmpty());
        must(409, "POST", mandates() + "/" + id + "/suspension", ewa.token(), "");
        assertThat(storedText(id)).doesNotContain("Kantoor").doesNotContain("Brouwer");
    }

    @Test
    @DisplayName("Own, other and former employer: strangers learn nothing of users and mandates")
    void hidesAnEmployerFromEverybodyElse() {
        String id = granted(provider, "REPORT");
        Person tomasz = member(employer, false);
        Person other = person();
        must(
                204,
                "PUT",
                "/api/organisations/" + newEmployerNumber() + "/users/" + other.subject(),
                clerk,
                "{\"rights\":[\"COMP\"],\"manager\":true}");
        Person former = member(employer, false);
        must(
                204,
                "DELETE",
                "/api/organisations/" + employer + "/users/" + former.subject(),
                ewa.token(),
                "");
        String own = "/api/organisations/" + employer;
        for (Person stranger : List.of(other, former)) {
            for (HttpResponse<String> answer :
                    List.of(
                            send("GET", mandates(), stranger.token(), ""),
                            send("POST", mandates(), stranger.fresh(), wish(provider, "ACC")),
                            send(
                                    "POST",
                                    mandates() + "/" + id + "/revocation",
                                    stranger.token(),
                                    ""),
                            send(
                                    "POST",
                                    mandates() + "/" + id + "/suspension",
                                    stranger.token(),
                                    ""),
                            send(
                                    "POST",
                                    mandates() + "/" + id + "/resumption",
                                    stranger.fresh(),
                                    ""),
                            send("POST", mandates() + "/" + id + "/refusal", stranger.token(), ""),
                            send(
                                    "POST",
                                    mandates() + "/" + id + "/consent",
                                    stranger.fresh(),
                                    "{\"consentTextVersion\":\"2026-11\"}"),
                            send(
                                    "POST",
                                    mandates() + "/renewals",
                                    stranger.fresh(),
                                    "{\"batchId\":\"B\",\"consentTextVersion\":\"2026-11\"}"),
                            send("GET", own + "/users", stranger.token(), ""),
                            send("GET", own + "/mandates", stranger.token(), ""),
                            send("DELETE", own + "/users/" + ewa.subject(), stranger.token(), ""),
                            send(
                                    "POST",
                                    own + "/stop",
                                    stranger.token(),
                                    "{\"reason\":\"LOGIN_STOLEN\"}"),
                            send(
                                    "GET",
                                    "/api/employers/" + employer + "/permissions/" + ewa.subject(),
                                    stranger.token(),
                                    ""))) {
                assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(404);
                assertThat(json(answer).required("code").asString()).isEqualTo("NOT_FOUND");
            }
            for (HttpResponse<String> answer :
                    List.of(
                            send("GET", "/api/work-items", stranger.token(), ""),
                            send("GET", "/api/mandates/" + id, stranger.token(), ""),
                            send(
                                    "POST",
                                    "/api/mandates/" + id + "/activation",
                                    stranger.token(),
                                    ""),
                            send(
                                    "POST",
                                    "/api/mandates/" + id + "/rejection",
                                    stranger.token(),
                                    "{\"reason\":\"BY_FUND\"}"),
                            send(
                                    "POST",
                                    "/api/mandates/lapses",
                                    stranger.token(),
                                    "{\"batchId\":\"B\"}"),
                            send("DELETE", own + "/stop", stranger.token(), ""),
                            send(
                                    "PUT",
                                    "/api/services/REPORT/cutover",
                                    stranger.token(),
                                    "{\"reason\":\"RISK\"}"))) {
                assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(403);
            }
        }
        must(200, "GET", mandates(), tomasz.token(), "");
    }

    @Test
    @DisplayName(
            "S003-14 only the manager authorises others; the last one stays; S003-16 a right that ends is gone")
    void managesItsOwnUsers() {
        Person tomasz = member(employer, false);
        String own = "/api/organisations/" + employer + "/users/";
        assertThat(must(200, "GET", own.substring(0, own.length() - 1), tomasz.token(), "").size())
                .isEqualTo(2);
        assertThat(
                        must(
                                        403,
                                        "PUT",
                                        own + tomasz.subject(),
                                        tomasz.fresh(),
                                        "{\"rights\":[\"REPORT\"]}")
                                .required("code")
                                .asString())
                .isEqualTo("MANAGER_NEEDED");
        assertThat(
                        must(200, "GET", "/api/access-refusals", clerk, "")
                                .valueStream()
                                .filter(
                                        each ->
                                                each.path("employerNumber")
                                                        .asString()
                                                        .equals(employer))
                                .map(each -> each.path("reason").asString()))
                .contains("MANAGER_NEEDED");
        must(404, "GET", "/api/organisations/FUND/users", clerk, "");
        assertThat(
                        must(
                                        409,
                                        "PUT",
                                        own + ewa.subject(),
                                        ewa.fresh(),
                                        "{\"rights\":[\"REPORT\"],\"manager\":false}")
                                .required("code")
                                .asString())
                .isEqualTo("LAST_MANAGER");
        must(409, "DELETE", own + ewa.subject(), ewa.token(), "");
        must(404, "PUT", own + person().subject(), ewa.fresh(), "{\"rights\":[\"REPORT\"]}");
        must(422, "PUT", own + tomasz.subject(), ewa.fresh(), "{\"rights\":[\"CLERK\"]}");

        must(204, "PUT", own + tomasz.subject(), ewa.fresh(), "{\"rights\":[\"REPORT\",\"SICK\"]}");
        await().atMost(Duration.ofSeconds(5)).until(() -> clientsOf(tomasz).contains(employer));
        must(204, "PUT", own + tomasz.subject(), ewa.fresh(), "{\"rights\":[]}");
        await().atMost(Duration.ofSeconds(2)).until(() -> clientsOf(tomasz).isEmpty());
    }

    @Test
    @DisplayName(
            "S003-13 S003-14 a main user invites a colleague by mail, who makes the own login; an address like info@ needs a word")
    void invitesAColleague() {
        String people = "/api/organisations/" + employer + "/colleague-invitations";
        String address = "karol-" + UUID.randomUUID() + "@budex.example";
        String wish = "{\"email\":\"%s\",\"language\":\"pl\",\"rights\":[\"REPORT\"]%s}";
        Person tomasz = member(employer, false);
        Token fresh = ewa.fresh();

        must(401, "POST", people, ewa.token(), wish.formatted(address, ""));
        must(403, "POST", people, tomasz.fresh(), wish.formatted(address, ""));
        must(422, "POST", people, fresh, wish.formatted("no address", ""));
        JsonNode shared =
                must(409, "POST", people, fresh, wish.formatted("info@budex.example", ""));
        assertThat(shared.required("code").asString()).isEqualTo("ADDRESS_NOT_PERSONAL");
        String confirmed = ",\"sharedAddressAccepted\":true";
        String office =
                must(201, "POST", people, fresh, wish.formatted("info@budex.example", confirmed))
                        .required("invitationId")
                        .asString();
        must(204, "DELETE", people + "/" + office, ewa.token(), "");
        events.awaitTombstone(InviteeRecorded.class, office);

        String first =
                must(201, "POST", people, fresh, wish.formatted(address, ""))
                        .required("invitationId")
                        .asString();
        assertThat(
                        events.awaitRecord(
                                        InviteeRecorded.class,
                                        invitee -> invitee.invitationId().equals(first))
                                .content()
                                .email())
                .isEqualTo(address);
        must(404, "POST", people + "/" + office + "/resending", fresh, "");
        String second =
                must(200, "POST", people + "/" + first + "/resending", fresh, "")
                        .required("invitationId")
                        .asString();
        must(410, "POST", "/api/public/registrations/check", null, proof(first));
        JsonNode waiting = must(200, "GET", people, ewa.token(), "");
        assertThat(waiting).hasSize(1);
        assertThat(waiting.at("/0/email").asString()).isEqualTo(address);
        assertThat(waiting.at("/0/state").asString()).isEqualTo("INVITED");

        JsonNode checked =
                must(200, "POST", "/api/public/registrations/check", null, proof(second));
        assertThat(checked.required("kind").asString()).isEqualTo("COLLEAGUE");
        assertThat(checked.required("organisation").asString()).isEqualTo(employer);
        assertThat(checked.required("email").asString()).isEqualTo(address);
        String name = "karol-" + UUID.randomUUID().toString().substring(0, 13);
        must(201, "POST", "/api/public/registrations", null, registration(second, name, address));

        Token karol = Tokens.forUser(name, "drie-blauwe-fietsen");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () ->
                                assertThat(decisions.grantsOf(karol.subject()))
                                        .containsExactly(new Grant(employer, Set.of("REPORT"))));
        must(410, "POST", "/api/public/registrations/check", null, proof(second));
        assertThat(must(200, "GET", people, ewa.token(), "")).isEmpty();
        events.awaitTombstone(InviteeRecorded.class, second);
        assertThat(
                        jdbc.sql("select count(*) from colleague_address where email = ?")
                                .param(address)
                                .query(Long.class)
                                .single())
                .isZero();
        must(409, "POST", people, fresh, wish.formatted(address, ""));
    }

    @Test
    @DisplayName(
            "S003-13 a colleague who has a login takes it along; nobody else can use the link, and not after its week")
    void takesTheOwnLoginAlong() {
        String people = "/api/organisations/" + employer + "/colleague-invitations";
        String own = "/api/me/colleague-invitations";
        Token fresh = ewa.fresh();
        Person sanne = person("Vos", "sanne@kantoor.example");
        String wish = "{\"email\":\"%s\",\"rights\":[],\"manager\":true}";
        String late =
                must(201, "POST", people, fresh, wish.formatted("late@kantoor.example"))
                        .required("invitationId")
                        .asString();
        String id =
                must(201, "POST", people, fresh, wish.formatted("sanne@kantoor.example"))
                        .required("invitationId")
                        .asString();
        must(422, "POST", own, sanne.token(), "{\"link\":\"" + id + ".made-up\"}");

        must(204, "POST", own, sanne.token(), proof(id));

        JsonNode mine = must(200, "GET", "/api/me/organisations", sanne.token(), "");
        assertThat(mine.at("/0/organisation").asString()).isEqualTo(employer);
        assertThat(mine.at("/0/manager").asBoolean()).isTrue();
        must(410, "POST", own, person().token(), proof(id));
        Token another = person().token();
        clock.advance(Duration.ofDays(7));
        try {
            must(410, "POST", "/api/public/registrations/check", null, proof(late));
            must(410, "POST", own, another, proof(late));
        } finally {
            clock.reset();
        }
    }

    private String proof(String invitation) {
        return "{\"link\":\"%s.%s\"}".formatted(invitation, secrets.link("colleague", invitation));
    }

    private String registration(String invitation, String userName, String email) {
        return """
        {"link":"%s.%s","commandId":"%s","givenName":"Karol","familyName":"Mazur",
         "email":"%s","language":"pl","userName":"%s","password":"drie-blauwe-fietsen",
         "question":"FIRST_SITE","answer":"Wielkopolska 17b"}
        """
                .formatted(
                        invitation,
                        secrets.link("colleague", invitation),
                        UUID.randomUUID(),
                        email,
                        userName);
    }

    @Test
    @DisplayName("S003-09 a sister company's user acts for the employer that gave it a mandate")
    void actsForASisterCompany() {
        String sister = newEmployerNumber();
        Person main = member(sister, true);
        Person payroll = member(sister, false);
        String id = granted(sister, "REPORT");
        must(204, "POST", "/api/mandates/" + id + "/activation", clerk, "");
        must(
                204,
                "PUT",
                "/api/organisations/" + sister + "/mandates/" + id + "/users/" + payroll.subject(),
                main.fresh(),
                "{\"services\":[\"REPORT\"]}");
        await().atMost(Duration.ofSeconds(5)).until(() -> clientsOf(payroll).contains(employer));
        assertThat(
                        must(
                                        200,
                                        "GET",
                                        "/api/organisations/" + sister + "/mandates",
                                        payroll.token(),
                                        "")
                                .at("/0/employerNumber")
                                .asString())
                .isEqualTo(employer);
    }

    @Test
    @DisplayName("S003-04 raised to L2, a user must enrol an app code at the next login")
    void raisesALevel() {
        Person tomasz = member(employer, false);
        String level = "/api/organisations/" + employer + "/users/" + tomasz.subject() + "/level";

        must(422, "POST", level, ewa.fresh(), "{\"level\":\"L1\"}");
        must(204, "POST", level, ewa.fresh(), "{\"level\":\"L2\"}");

        JsonNode row =
                must(200, "GET", "/api/organisations/" + employer + "/users", ewa.token(), "")
                        .valueStream()
                        .filter(each -> each.path("subject").asString().equals(tomasz.subject()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.path("level").asString()).isEqualTo("L1");
        assertThat(row.path("askedLevel").asString()).isEqualTo("L2");
        assertThatThrownBy(() -> Tokens.forUser(tomasz.name(), PASSWORD))
                .hasMessageContaining("not fully set up");
    }

    @Test
    @DisplayName(
            "S003-15 S003-04 a raise to L3 waits at the clerk's desk until a document was seen")
    void recordsAProofing() {
        Person tomasz = member(employer, false);
        must(
                204,
                "POST",
                "/api/organisations/" + employer + "/users/" + tomasz.subject() + "/level",
                ewa.fresh(),
                "{\"level\":\"L3\"}");
        await().atMost(Duration.ofSeconds(5)).until(() -> waiting().contains(tomasz.subject()));

        must(
                422,
                "POST",
                "/api/logins/" + tomasz.subject() + "/proofing",
                clerk,
                "{\"documentKind\":\"PASSPORT\",\"validUntil\":\"2020-01-01\"}");
        must(
                204,
                "POST",
                "/api/logins/" + tomasz.subject() + "/proofing",
                clerk,
                "{\"documentKind\":\"PASSPORT\",\"validUntil\":\"" + end + "\"}");

        await().atMost(Duration.ofSeconds(5)).until(() -> !waiting().contains(tomasz.subject()));
    }

    @Test
    @DisplayName(
            "S003-06 the same service twice offers one mandate for both; it replaces the first when it begins")
    void offersToMerge() {
        String first = granted(provider, "REPORT");
        must(204, "POST", "/api/mandates/" + first + "/activation", clerk, "");

        JsonNode overlap =
                must(409, "POST", mandates(), ewa.fresh(), wish(provider, "REPORT", "ACC"));
        assertThat(overlap.required("code").asString()).isEqualTo("MANDATE_OVERLAPS");
        assertThat(overlap.required("mandate").asString()).isEqualTo(first);
        assertThat(overlap.required("mergedServices").valueStream().map(JsonNode::asString))
                .containsExactly("ACC", "REPORT");

        String merged =
                must(
                                201,
                                "POST",
                                mandates(),
                                ewa.fresh(),
                                replacing(first, provider, "REPORT", "ACC"))
                        .required("mandateId")
                        .asString();
        assertThat(state(first)).isEqualTo("ACTIVE");
        must(204, "POST", "/api/mandates/" + merged + "/activation", clerk, "");
        assertThat(state(merged)).isEqualTo("ACTIVE");
        assertThat(state(first)).isEqualTo("REVOKED");
    }

    @Test
    @DisplayName(
            "S003-10 all mandates of an employer lapse in one batch and are renewed with one agreement")
    void lapsesAndRenews() {
        String sister = newEmployerNumber();
        for (String id : List.of(granted(provider, "REPORT"), granted(sister, "ACC"))) {
            must(204, "POST", "/api/mandates/" + id + "/activation", clerk, "");
        }
        String lapse = "{\"batchId\":\"B-1\",\"employerNumber\":\"" + employer + "\"}";

        assertThat(must(200, "POST", "/api/mandates/lapses", clerk, lapse).at("/ended").asInt())
                .isEqualTo(2);
        assertThat(must(200, "POST", "/api/mandates/lapses", clerk, lapse).at("/ended").asInt())
                .isZero();

        String renewal = "{\"batchId\":\"B-1\",\"consentTextVersion\":\"2026-11\"}";
        assertThat(must(201, "POST", mandates() + "/renewals", ewa.fresh(), renewal).size())
                .isEqualTo(2);
        assertThat(must(201, "POST", mandates() + "/renewals", ewa.fresh(), renewal).size())
                .isZero();
        assertThat(
                        must(200, "GET", mandates(), ewa.token(), "")
                                .valueStream()
                                .map(each -> each.path("state").asString()))
                .containsExactlyInAnyOrder("LAPSED", "LAPSED", "GRANTED", "GRANTED");
    }

    @Test
    @DisplayName("S003-07 S003-20 a signed form that came by post is a consent; the event says so")
    void takesPaper() {
        String id =
                must(
                                201,
                                "POST",
                                "/api/mandates",
                                clerk,
                                """
                                {"employerNumber":"%s","grantee":"%s","services":["REPORT"],
                                 "validUntil":"%s","documentId":"scan-4711"}
                                """
                                        .formatted(employer, provider, end))
                        .required("mandateId")
                        .asString();

        var event =
                events.awaitRecord(MandateGranted.class, granted -> granted.mandateId().equals(id));

        assertThat(event.header("ce_channel")).isEqualTo("PAPER");
        assertThat(event.content().documentId()).isEqualTo("scan-4711");
    }

    @Test
    @DisplayName("S003-06 a provider asks, and the employer agrees or not")
    void isAskedForByTheProvider() {
        Person piet = member(provider, true);
        String ask =
                "{\"employerNumber\":\"%s\",\"services\":[\"REPORT\"],\"validUntil\":\"%s\"}"
                        .formatted(employer, end);
        String id =
                must(201, "POST", "/api/organisations/" + provider + "/mandates", piet.fresh(), ask)
                        .required("mandateId")
                        .asString();

        assertThat(state(id)).isEqualTo("REQUESTED");
        must(
                401,
                "POST",
                mandates() + "/" + id + "/consent",
                ewa.token(),
                "{\"consentTextVersion\":\"2026-11\"}");
        must(
                422,
                "POST",
                mandates() + "/" + id + "/consent",
                ewa.fresh(),
                "{\"consentTextVersion\":\"1999-01\"}");
        must(
                204,
                "POST",
                mandates() + "/" + id + "/consent",
                ewa.fresh(),
                "{\"consentTextVersion\":\"2026-11\"}");
        must(
                204,
                "POST",
                "/api/mandates/" + id + "/rejection",
                clerk,
                "{\"reason\":\"SIGNATURE_MISSING\"}");
        assertThat(state(id)).isEqualTo("REJECTED");
    }

    @Test
    @DisplayName("S003-17 60 days before the end both sides are told; the day after it is over")
    void announcesTheEndAndExpires() {
        String id = granted(provider, "REPORT");
        must(204, "POST", "/api/mandates/" + id + "/activation", clerk, "");
        clock.set(noon(end.minusDays(60)));
        timer.look();
        timer.look();
        assertThat(
                        events.awaitRecord(
                                        MandateExpiryAnnounced.class,
                                        each -> each.mandateId().equals(id))
                                .content()
                                .daysLeft())
                .isEqualTo(60);
        assertThat(stored(id, "MandateExpiryAnnounced")).isEqualTo(1);

        clock.set(noon(end.plusDays(1)));
        timer.look();

        events.awaitRecord(MandateExpired.class, each -> each.mandateId().equals(id));
        clock.reset();
    }

    @Test
    @DisplayName(
            "An emergency stop needs no second factor, ends everything within two seconds and is lifted by the fund")
    void stopsEverything() {
        String stop = "/api/organisations/" + employer + "/stop";
        await().atMost(Duration.ofSeconds(5)).until(() -> clientsOf(ewa).contains(employer));

        must(422, "POST", stop, ewa.token(), "{\"reason\":\"BECAUSE\"}");
        must(204, "POST", stop, ewa.token(), "{\"reason\":\"LOGIN_STOLEN\"}");

        await().atMost(Duration.ofSeconds(2)).until(() -> clientsOf(ewa).isEmpty());
        assertThat(
                        must(403, "POST", mandates(), ewa.fresh(), wish(provider, "REPORT"))
                                .required("code")
                                .asString())
                .isEqualTo("ORGANISATION_STOPPED");
        must(403, "DELETE", stop, ewa.fresh(), "");
        must(204, "DELETE", stop, clerk, "");
        await().atMost(Duration.ofSeconds(2)).until(() -> clientsOf(ewa).contains(employer));
    }

    @Test
    @DisplayName("S003-08 whoever leaves the provider acts on none of its mandates any more")
    void endsAssignmentsOfWhoeverLeaves() {
        Person piet = member(provider, true);
        Person sanne = member(provider, false);
        String id = granted(provider, "REPORT");
        must(204, "POST", "/api/mandates/" + id + "/activation", clerk, "");
        must(
                204,
                "PUT",
                "/api/organisations/" + provider + "/mandates/" + id + "/users/" + sanne.subject(),
                piet.fresh(),
                "{\"services\":[\"REPORT\"]}");
        await().atMost(Duration.ofSeconds(5)).until(() -> clientsOf(sanne).contains(employer));

        must(
                204,
                "DELETE",
                "/api/organisations/" + provider + "/users/" + sanne.subject(),
                piet.token(),
                "");

        await().atMost(Duration.ofSeconds(2)).until(() -> clientsOf(sanne).isEmpty());
    }

    @Test
    @DisplayName(
            "S003-22 S003-32 the catalogue is public, in five languages; the fund sets levels, never below the floor")
    void showsAndChangesTheCatalogue() {
        HttpResponse<String> open = send("GET", "/api/services", null, "");
        assertThat(open.statusCode()).isEqualTo(200);
        JsonNode report = service(json(open), "REPORT");
        assertThat(report.path("name").asString()).isEqualTo("Maandelijkse melding");
        assertThat(report.path("levelToday").asString()).isEqualTo("L1");

        JsonNode tooLow =
                must(
                        422,
                        "PUT",
                        "/api/services/WORKERS/required-level",
                        clerk,
                        "{\"level\":\"L0\",\"reason\":\"RISK\"}");
        assertThat(tooLow.required("code").asString()).isEqualTo("CLASS_PERSONAL_NEEDS_L1");
        must(
                422,
                "PUT",
                "/api/services/OBJ/cutover",
                clerk,
                "{\"day\":\"2028-01-01\",\"reason\":\"SHIPPED\"}");
        must(404, "PUT", "/api/services/NONE/cutover", clerk, "{\"reason\":\"RISK\"}");
        must(
                204,
                "PUT",
                "/api/services/OBJ/cutover",
                clerk,
                "{\"day\":\"2028-01-01\",\"reason\":\"MORE_TIME\"}");

        assertThat(
                        service(json(send("GET", "/api/services", null, "")), "OBJ")
                                .path("cutover")
                                .asString())
                .isEqualTo("2028-01-01");
        events.awaitRecord(
                ServicePolicyChanged.class,
                each ->
                        each.serviceCode().equals("OBJ")
                                && LocalDate.of(2028, 1, 1).equals(each.cutover()));
    }

    @Test
    void aNewProviderIsEnteredWithTheMandateAndCanBeErased() {
        JsonNode missing =
                must(
                        422,
                        "POST",
                        mandates(),
                        ewa.fresh(),
                        """
                        {"provider":{"name":"Bureau","country":"nl"},"services":["REPORT"],
                         "validUntil":"%s","consentTextVersion":"2026-11"}
                        """
                                .formatted(end));
        assertThat(missing.at("/errors").size()).isEqualTo(5);
        String number =
                must(
                                201,
                                "POST",
                                mandates(),
                                ewa.fresh(),
                                """
                                {"provider":{"name":"Bureau","street":"S 1","postalCode":"1","city":"Ede",
                                 "country":"NL","email":"a@b.example"},"services":["REPORT"],
                                 "validUntil":"%s","consentTextVersion":"2026-11"}
                                """
                                        .formatted(end))
                        .required("grantee")
                        .asString();
        must(200, "GET", "/api/providers/" + number, ewa.token(), "");

        must(204, "DELETE", "/api/providers/" + number, clerk, "");

        must(404, "GET", "/api/providers/" + number, ewa.token(), "");
        must(422, "POST", mandates(), ewa.fresh(), wish("DL99999999", "REPORT"));
    }

    private static JsonNode service(JsonNode all, String code) {
        return all.valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String granted(String grantee, String... services) {
        return must(201, "POST", mandates(), ewa.fresh(), wish(grantee, services))
                .required("mandateId")
                .asString();
    }

    private String wish(String grantee, String... services) {
        return replacing("", grantee, services);
    }

    private String replacing(String replaces, String grantee, String... services) {
        return """
        {"grantee":"%s","services":["%s"],"validUntil":"%s","consentTextVersion":"2026-11"%s}
        """
                .formatted(
                        grantee,
                        String.join("\",\"", services),
                        end,
                        replaces.isEmpty() ? "" : ",\"replaces\":\"" + replaces + "\"");
    }

    private String mandates() {
        return "/api/employers/" + employer + "/mandates";
    }

    private String state(String id) {
        return must(200, "GET", "/api/mandates/" + id, clerk, "").required("state").asString();
    }

    private List<String> waiting() {
        return must(200, "GET", "/api/work-items", clerk, "")
                .valueStream()
                .map(each -> each.required("reference").asString())
                .toList();
    }

    private List<String> clientsOf(Person person) {
        return decisions.grantsOf(person.subject()).stream().map(Grant::employerNumber).toList();
    }

    private long stored(String mandate, String event) {
        return jdbc.sql(
                        """
                        select count(*) from domain_event_entry
                        where aggregate_identifier = ? and payload_type like ?
                        """)
                .params("Mandate:" + mandate, "%" + event)
                .query(Long.class)
                .single();
    }

    private String storedText(String mandate) {
        return jdbc.sql(
                        """
                        select string_agg(convert_from(payload, 'UTF8'), ' ')
                        from domain_event_entry where aggregate_identifier = ?
                        """)
                .param("Mandate:" + mandate)
                .query(String.class)
                .single();
    }

    private Person member(String organisation, boolean manager) {
        Person person = person();
        must(
                204,
                "PUT",
                "/api/organisations/" + organisation + "/users/" + person.subject(),
                clerk,
                "{\"rights\":[],\"manager\":%s}".formatted(manager));
        return person;
    }

    private Person person() {
        return person("Vos", "s@example.org");
    }

    private Person person(String familyName, String email) {
        String name = "sanne-" + UUID.randomUUID().toString().substring(0, 13);
        String subject =
                must(
                                201,
                                "POST",
                                "/api/logins",
                                clerk,
                                """
                                {"userName":"%s","password":"%s","givenName":"Sanne",
                                 "familyName":"%s","email":"%s","language":"nl"}
                                """
                                        .formatted(name, PASSWORD, familyName, email))
                        .required("subject")
                        .asString();
        return new Person(subject, name);
    }

    private JsonNode must(
            int status, String method, String path, @Nullable Token token, String body) {
        HttpResponse<String> answer = send(method, path, token, body);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return answer.body().isEmpty() ? JsonMapper.shared().nullNode() : json(answer);
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable Token token, String body) {
        return Http.send(port, method, path, token == null ? "" : token.bearer(), body);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }

    /** A person with a password and, when asked for it, a fresh second factor. */
    private record Person(String subject, String name) {

        Token token() {
            return Tokens.forUser(name, PASSWORD);
        }

        Token fresh() {
            return Tokens.forUserAt("L2-fresh", name, PASSWORD);
        }
    }
}
