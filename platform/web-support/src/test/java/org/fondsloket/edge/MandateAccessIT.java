package org.fondsloket.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.IdentityProofed;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.MandateSuspended;
import org.fondsloket.contracts.MandateUserAssigned;
import org.fondsloket.contracts.MandateUserRemoved;
import org.fondsloket.contracts.OrganisationResumed;
import org.fondsloket.contracts.OrganisationStopped;
import org.fondsloket.contracts.ServicePolicyChanged;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.edge.Edge.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MandateAccessIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final Edge edge = Edge.up();
    private final String employer = number();
    private final String provider = "DL" + (10_000 + (int) (Math.random() * 89_999));
    private final String mandate = UUID.randomUUID().toString();
    private final String sanne = UUID.randomUUID().toString();
    private final String token = edge.tokens().of(sanne);

    @Test
    @DisplayName(
            "S003-05 S003-11 an assigned person acts, and the event says for whom and by which mandate")
    void actsOnAMandateAndSaysSo() {
        assertThat(act("REPORT").status()).isEqualTo(404);

        assigned("REPORT");
        becomes("REPORT", 200);

        JsonNode actor = act("REPORT").json().path("actor");
        assertThat(actor.path("person").asString()).isEqualTo(sanne);
        assertThat(actor.path("organisation").asString()).isEqualTo(provider);
        assertThat(actor.path("actingFor").asString()).isEqualTo(employer);
        assertThat(actor.path("mandate").asString()).isEqualTo(mandate);
        assertThat(actor.path("acr").asString()).isEqualTo("1");
        assertThat(grants()).contains(employer);
    }

    @Test
    @DisplayName(
            "S003-05 S003-22 S003-31 a mandate for something else is refused with the way to ask for it")
    void namesTheMissingMandate() {
        assigned("ACC");
        becomes("ACC", 200);

        Answer answer = act("OBJ");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("NO_MANDATE");
        assertThat(answer.json().path("service").asString()).isEqualTo("OBJ");
        assertThat(answer.json().path("organisation").asString()).isEqualTo(provider);
        assertThat(edge.act("/api/employers/" + number() + "/ACC", token).status())
                .as("an employer without any mandate")
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "S000-18 E5-7 a revocation counts within two seconds, also with a token from before")
    void aRevokedMandateEndsAtOnce() {
        assigned("REPORT");
        becomes("REPORT", 200);

        edge.publish(employer, new MandateRevoked(mandate, employer, provider, "BY_EMPLOYER"));

        within2sBecomes("REPORT", 404);
        assertThat(grants()).doesNotContain(employer);
    }

    @Test
    void aSuspensionAndARemovalCountWithinTwoSecondsToo() {
        assigned("REPORT");
        becomes("REPORT", 200);
        edge.publish(employer, new MandateSuspended(mandate, employer, provider, "BY_EMPLOYER"));
        within2sBecomes("REPORT", 404);
        edge.publish(employer, activated(today, today.plusDays(30), "REPORT"));
        within2sBecomes("REPORT", 200);

        edge.publish(employer, new MandateUserRemoved(mandate, employer, sanne));

        within2sBecomes("REPORT", 404);
    }

    @Test
    @DisplayName(
            "S003-08 a service or a day outside of the mandate opens nothing, whatever was assigned")
    void anAssignmentNeverReachesBeyondTheMandate() {
        edge.publish(employer, activated(today, today.plusDays(30), "ACC"));
        edge.publish(
                employer,
                new MandateUserAssigned(
                        mandate, employer, sanne, List.of("ACC", "OBJ"), today.plusDays(99)));
        becomes("ACC", 200);

        assertThat(act("OBJ").code()).isEqualTo("NO_MANDATE");
    }

    @Test
    void aMandateThatIsOverOrHasNotBegunOpensNothing() {
        edge.publish(employer, activated(today.minusDays(9), today.minusDays(1), "ACC"));
        edge.publish(
                employer,
                new MandateUserAssigned(
                        mandate, employer, sanne, List.of("ACC"), today.plusDays(1)));
        String later = UUID.randomUUID().toString();
        edge.publish(
                employer,
                new MandateActivated(
                        later,
                        employer,
                        provider,
                        "PROVIDER",
                        List.of("BOX"),
                        today.plusDays(1),
                        today.plusDays(9)));
        edge.publish(
                employer,
                new MandateUserAssigned(later, employer, sanne, List.of("BOX"), today.plusDays(9)));
        String marker = UUID.randomUUID().toString();
        edge.grant(marker, employer, "WORKERS");
        Awaitility.await()
                .until(
                        () ->
                                edge.get(
                                                        "/api/employers/" + employer + "/things",
                                                        edge.tokens().of(marker))
                                                .status()
                                        == 200);
        // Same employer, same partition: what came before the marker's grant has other topics, so
        // ask until known.
        Awaitility.await()
                .during(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(5))
                .until(() -> act("ACC").status() == 404 && act("BOX").status() == 404);
    }

    @Test
    @DisplayName("An emergency stop ends users and mandates of an organisation within two seconds")
    void anEmergencyStopStopsBothSides() {
        assigned("REPORT");
        becomes("REPORT", 200);
        String ewa = UUID.randomUUID().toString();
        edge.grant(ewa, employer, "REPORT");
        String ewasToken = edge.tokens().of(ewa);
        Awaitility.await()
                .until(
                        () ->
                                edge.act("/api/employers/" + employer + "/REPORT", ewasToken)
                                                .status()
                                        == 200);

        edge.publish(provider, new OrganisationStopped(provider, "LOGIN_STOLEN"));
        within2sBecomes("REPORT", 403);
        assertThat(act("REPORT").code()).isEqualTo("ORGANISATION_STOPPED");
        assertThat(edge.act("/api/employers/" + employer + "/REPORT", ewasToken).status())
                .isEqualTo(200);

        edge.publish(employer, new OrganisationStopped(employer, "LOGIN_STOLEN"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(
                        () ->
                                edge.act("/api/employers/" + employer + "/REPORT", ewasToken)
                                        .code()
                                        .equals("ORGANISATION_STOPPED"));

        edge.publish(provider, new OrganisationResumed(provider));
        edge.publish(employer, new OrganisationResumed(employer));
        within2sBecomes("REPORT", 200);
    }

    @Test
    @DisplayName("E2 S003-18 a weak login is challenged as RFC 9470 says, and told what is missing")
    void challengesAWeakLogin() {
        edge.grant(sanne, employer, "DOC");
        becomes("DOC", 401);

        Answer answer = act("DOC");

        assertThat(answer.code()).isEqualTo("LEVEL_TOO_LOW");
        assertThat(answer.header("WWW-Authenticate"))
                .contains("error=\"insufficient_user_authentication\"")
                .contains("acr_values=\"L2\"")
                .contains("max_age=\"300\"");
        assertThat(answer.json().path("missing").asString()).isEqualTo("SECOND_FACTOR");
        assertThat(answer.json().path("paperForm").asString()).isEqualTo("F-14");
        assertThat(actAt("DOC", "L2", Instant.now()).status()).isEqualTo(200);
        assertThat(
                        actAt("DOC", "L2", Instant.now().minusSeconds(400))
                                .json()
                                .path("missing")
                                .asString())
                .as("too old")
                .isEqualTo("FRESH_LOGIN");
    }

    @Test
    @DisplayName(
            "S003-01 C7-EMPACC workers' access needs the right, and two factors from the cut-over on: the fund's decision counts on both sides of the day")
    void followsThePolicyOfTheFund() {
        edge.grant(sanne, employer, "WORKERS");
        becomes("WORKERS", 200);
        assertThat(act("EMPACC").code()).isEqualTo("ACCESS_RIGHT_MISSING");
        edge.grant(sanne, employer, "EMPACC");
        becomes("EMPACC", 200);

        edge.publish(
                "EMPACC", new ServicePolicyChanged("EMPACC", "PERSONAL", "L2", 300, today, "RISK"));
        within2sBecomes("EMPACC", 401);
        assertThat(act("EMPACC").json().path("missing").asString()).isEqualTo("SECOND_FACTOR");
        assertThat(actAt("EMPACC", "L2", Instant.now()).status()).isEqualTo(200);

        edge.publish(
                "EMPACC",
                new ServicePolicyChanged(
                        "EMPACC", "PERSONAL", "L2", 300, today.plusDays(1), "MORE_TIME"));
        within2sBecomes("EMPACC", 200);
    }

    @Test
    @DisplayName(
            "S003-03 S003-15 a raised service asks for identification and opens once it is recorded")
    void asksForIdentification() {
        edge.grant(sanne, employer, "CHK");
        edge.publish("CHK", new ServicePolicyChanged("CHK", "PERSONAL", "L3", 300, null, "RISK"));
        Awaitility.await()
                .until(
                        () ->
                                actAt("CHK", "L2", Instant.now())
                                        .code()
                                        .equals("IDENTIFICATION_MISSING"));

        edge.publish(sanne, new IdentityProofed(sanne, "DOCUMENT", "PASSPORT", today.plusYears(1)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> actAt("CHK", "L2", Instant.now()).status() == 200);
    }

    @Test
    @DisplayName("Every refusal on a sensitive service is kept, with numbers only")
    void keepsRefusalsForTheFund() {
        edge.grant(sanne, employer, "ACC");
        becomes("ACC", 200);
        act("REF");
        String watcher = UUID.randomUUID().toString();
        edge.grant(watcher, "FUND", "OPERATIONS");
        String watching = edge.tokens().of(watcher);
        Awaitility.await()
                .until(() -> edge.get("/operations/access-refusals", watching).status() == 200);

        JsonNode noted =
                edge.get("/operations/access-refusals", watching)
                        .json()
                        .valueStream()
                        .filter(each -> each.path("subject").asString().equals(sanne))
                        .filter(each -> each.path("service").asString().equals("REF"))
                        .findFirst()
                        .orElseThrow();

        assertThat(noted.path("employerNumber").asString()).isEqualTo(employer);
        assertThat(noted.path("reason").asString()).isEqualTo("ACCESS_RIGHT_MISSING");
        assertThat(edge.get("/operations/access-refusals", token).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("What may this person do, and why: the chain names right, mandate and stop")
    void explainsADecision() {
        assigned("ACC");
        becomes("ACC", 200);

        JsonNode all = edge.get("/api/employers/" + employer + "/explained/" + sanne, token).json();

        JsonNode account = service(all, "ACC");
        assertThat(account.path("allowed").asBoolean()).isTrue();
        assertThat(account.at("/reasons/0/code").asString()).isEqualTo("ASSIGNED_ON_MANDATE");
        assertThat(account.at("/reasons/0/facts/mandate").asString()).isEqualTo(mandate);
        JsonNode report = service(all, "REPORT");
        assertThat(report.path("allowed").asBoolean()).isFalse();
        assertThat(report.at("/reasons/0/code").asString()).isEqualTo("NO_MANDATE");
        assertThat(report.path("level").asString()).isEqualTo("L1");
        assertThat(report.path("levelFrom").asString()).isEqualTo("2027-07-01");
    }

    @Test
    @DisplayName(
            "S001-03 S000-11 a new password ends every login of before within two seconds, and no later one")
    void aNewPasswordEndsOtherLogins() {
        edge.grant(sanne, employer, "REPORT");
        becomes("REPORT", 200);
        Instant changed = Instant.now().plusSeconds(3);

        edge.publish(
                sanne,
                new SignInChanged(UUID.randomUUID().toString(), sanne, "RECOVERY_ANSWER", changed));
        edge.publish(
                sanne, new SignInChanged(UUID.randomUUID().toString(), sanne, "PASSWORD", changed));

        within2sBecomes("REPORT", 401);
        Answer refused = act("REPORT");
        assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        String inThatSecond =
                edge.tokens().with(claims -> claims.subject(sanne).issueTime(Date.from(changed)));
        assertThat(edge.act("/api/employers/" + employer + "/REPORT", inThatSecond).status())
                .isEqualTo(200);
    }

    private static JsonNode service(JsonNode all, String code) {
        return all.valueStream()
                .filter(each -> each.path("service").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void assigned(String service) {
        edge.publish(employer, activated(today, today.plusDays(30), service));
        edge.publish(
                employer,
                new MandateUserAssigned(
                        mandate, employer, sanne, List.of(service), today.plusDays(30)));
    }

    private MandateActivated activated(LocalDate from, LocalDate until, String service) {
        return new MandateActivated(
                mandate, employer, provider, "PROVIDER", List.of(service), from, until);
    }

    private List<String> grants() {
        return edge.get("/api/grants/" + sanne, token).json().findValuesAsString("employerNumber");
    }

    private Answer act(String service) {
        return edge.act("/api/employers/" + employer + "/" + service, token);
    }

    private Answer actAt(String service, String level, Instant at) {
        return edge.act(
                "/api/employers/" + employer + "/" + service,
                edge.tokens()
                        .with(
                                claims ->
                                        claims.subject(sanne)
                                                .claim("acr", level)
                                                .claim("auth_time", Date.from(at))));
    }

    private void becomes(String service, int status) {
        becomes(service, status, Duration.ofSeconds(20));
    }

    private void within2sBecomes(String service, int status) {
        becomes(service, status, Duration.ofSeconds(2));
    }

    private void becomes(String service, int status, Duration patience) {
        Awaitility.await()
                .atMost(patience)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(act(service).status()).isEqualTo(status));
    }

    /** A new employer for each test, so that none sees the other's mandates. */
    private static String number() {
        return String.valueOf(10_000_000 + (int) (Math.random() * 89_999_999));
    }
}
