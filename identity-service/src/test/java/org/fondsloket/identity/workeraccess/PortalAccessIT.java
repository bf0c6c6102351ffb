package org.fondsloket.identity.workeraccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fondsloket.identity.Http.json;
import static org.fondsloket.identity.Http.newEmployerNumber;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.MailAddressConfirmationRequested;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PortalAccessActivated;
import org.fondsloket.contracts.PortalAccessBlocked;
import org.fondsloket.contracts.PortalAccessInvitationEnded;
import org.fondsloket.contracts.PortalAccessInvited;
import org.fondsloket.contracts.PortalAccessUnblocked;
import org.fondsloket.contracts.PostingEnded;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.contracts.WorkerRegistered;
import org.fondsloket.identity.Http;
import org.fondsloket.identity.employment.Workers;
import org.fondsloket.platform.web.AccessDecisions;
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
class PortalAccessIT {

    private static final String PASSWORD = "Vier-Ziegel-im-Regen";
    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);

    @LocalServerPort int port;
    @Autowired AccessDecisions decisions;
    @Autowired Workers workers;
    @Autowired InvitationTimer timer;
    @Autowired DerivedSecrets secrets;
    @Autowired JdbcClient jdbc;
    @Autowired OuterEvents events;
    @Autowired MutableClock clock;

    private final String e1 = newEmployerNumber();
    private final String jan = workerNumber();
    private final String anna = workerNumber();
    private final String marek = workerNumber();
    private Token clerk = new Token("", "");
    private Token ewa = new Token("", "");

    @BeforeEach
    void budexHasThreeWorkersAndEwa() {
        clock.set(Instant.now());
        TestServers.shared().issuer();
        clerk = Tokens.forBackoffice();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !decisions.grantsOf(clerk.subject()).isEmpty());
        employ(e1, jan, "Kowalski", "Jan", BORN, "jan.kowalski@example.org");
        employ(e1, anna, "Nowak", "Anna", LocalDate.of(1995, 11, 2), null);
        employ(e1, marek, "Lis", "Marek", LocalDate.of(2001, 6, 21), "marek.lis@example.org");
        ewa = withRight(e1, "EMPACC");
        must(200, "PUT", accesses(e1) + "/module", clerk, "{\"active\":true}");
    }

    @Test
    @DisplayName(
            "S001-01 with the module off at E1 the API answers 409; without the right 403 and an audit entry")
    void needsTheModuleAndTheRight() {
        HttpResponse<String> own = send("PUT", accesses(e1) + "/module", ewa, "{\"active\":false}");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(code(own)).isEqualTo("ONLY_FUND_OR_PROVIDER");
        must(200, "PUT", accesses(e1) + "/module", clerk, "{\"active\":false}");

        HttpResponse<String> refused = send("POST", of(jan) + "/invitation", ewa, "");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("MODULE_NOT_ACTIVE");
        assertThat(code(send("GET", of(jan), ewa, ""))).isEqualTo("MODULE_NOT_ACTIVE");
        assertThat(
                        must(200, "GET", accesses(e1) + "/module", ewa, "")
                                .required("active")
                                .asBoolean())
                .isFalse();

        Token tomasz = withRight(e1, "WORKERS");
        HttpResponse<String> without = send("GET", of(jan), tomasz, "");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from access_refusal where subject = ? and service_code = 'EMPACC'")
                                .param(tomasz.subject())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(send("GET", of(jan), withRight(newEmployerNumber(), "EMPACC"), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "S001-09 S001-12 S001-20 granted: the dialog shows the address, until when and by whom")
    void aGrantIsAnInvitation() {
        JsonNode before = must(200, "GET", of(jan), ewa, "");
        assertThat(before.required("status").asString()).isEqualTo("NONE");
        assertThat(before.required("email").asString()).isEqualTo("jan.kowalski@example.org");

        JsonNode invited = must(201, "POST", of(jan) + "/invitation", ewa, "");

        var event = invitationOf(jan);
        assertThat(event.header("ce_actorperson")).isEqualTo(ewa.subject());
        assertThat(event.key()).isEqualTo(e1);
        assertThat(invited.required("status").asString()).isEqualTo("INVITED");
        assertThat(Instant.parse(invited.required("validUntil").asString()))
                .isEqualTo(event.content().expiresAt());
        assertThat(
                        Duration.between(
                                Instant.parse(invited.required("since").asString()),
                                event.content().expiresAt()))
                .isBetween(Duration.ofDays(4).minusSeconds(5), Duration.ofDays(4).plusSeconds(5));
        assertThat(code(send("POST", of(jan) + "/invitation", ewa, ""))).isEqualTo("ACCESS_STATE");
        assertThat(stored(jan)).doesNotContain("kowalski").doesNotContain("1988");
    }

    @Test
    @DisplayName("S001-11 Anna without a mail address gets no invitation: 422 EMAIL_MISSING")
    void needsAMailAddress() {
        HttpResponse<String> refused = send("POST", of(anna) + "/invitation", ewa, "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("EMAIL_MISSING");
        assertThat(json(refused).at("/errors/0/pointer").asString()).isEqualTo("/email");
        String nobody = workerNumber();
        events.publish(e1, new WorkerRegistered(e1, nobody));
        await().until(() -> workers.worksAt(e1, nobody));
        assertThat(code(send("POST", of(nobody) + "/invitation", ewa, "")))
                .isEqualTo("EMAIL_MISSING");
    }

    @Test
    @DisplayName(
            "S001-12 on 24-11 at 10:01 the link is refused, the status is EXPIRED, the filter finds Jan, and he asks Ewa for another one")
    void aLinkExpires() {
        Instant granted = Instant.now();
        String link = invite(jan);
        assertThat(send("POST", "/api/public/invitations/check", null, body(link)).statusCode())
                .isEqualTo(200);
        clock.set(granted.plus(Duration.ofDays(4)).plusSeconds(60));

        HttpResponse<String> refused =
                send("POST", "/api/public/invitations/check", null, body(link));

        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(code(refused)).isEqualTo("INVITATION_EXPIRED");
        timer.look();
        events.awaitRecord(
                PortalAccessInvitationEnded.class,
                it -> it.workerNumber().equals(jan) && it.cause().equals("EXPIRED"));
        JsonNode expired =
                must(200, "GET", accesses(e1) + "?status=EXPIRED", withRight(e1, "EMPACC"), "");
        assertThat(expired.valueStream().map(row -> row.required("workerNumber").asString()))
                .containsExactly(jan);
        assertThat(send("GET", accesses(e1) + "?status=GONE", ewa, "").statusCode()).isEqualTo(400);

        String again = "/api/public/invitations/renewal";
        assertThat(send("POST", again, null, body("x" + link)).statusCode()).isEqualTo(410);
        assertThat(must(200, "GET", of(jan), ewa, "").has("askedAt")).isFalse();
        assertThat(send("POST", again, null, body(link)).statusCode()).isEqualTo(202);
        assertThat(send("POST", again, null, body(link)).statusCode()).isEqualTo(202);
        assertThat(must(200, "GET", of(jan), ewa, "").has("askedAt")).isTrue();
        must(201, "POST", of(jan) + "/invitation", ewa, "");
        assertThat(must(200, "GET", of(jan), ewa, "").has("askedAt")).isFalse();
        assertThat(send("POST", again, null, body(link)).statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("S001-12 a second link kills the first; a revoked one opens nothing")
    void onlyTheNewestLinkWorks() {
        String first = invite(jan);
        must(200, "POST", of(jan) + "/invitation/resending", ewa, "");
        assertThat(code(send("POST", "/api/public/invitations/check", null, body(first))))
                .isEqualTo("INVITATION_OVER");

        JsonNode revoked = must(200, "POST", of(jan) + "/invitation/revocation", ewa, "");

        assertThat(revoked.required("status").asString()).isEqualTo("REVOKED");
        assertThat(code(send("POST", "/api/public/invitations/check", null, body("x" + first))))
                .isEqualTo("INVITATION_OVER");
    }

    @Test
    @DisplayName("S001-12 a mail that cannot be delivered shows as FAILED")
    void aBounceEndsTheInvitation() {
        String invitation = idOf(invite(jan));

        events.publish(
                invitation, new MailFailed("M-1", "PORTAL_INVITATION", invitation, "REFUSED"));

        await().atMost(Duration.ofSeconds(10)).until(() -> status(jan).equals("FAILED"));
        must(201, "POST", of(jan) + "/invitation", ewa, "");
    }

    @Test
    @DisplayName("S001-10 a new mail address revokes the open invitation until Ewa grants again")
    void aNewAddressKillsTheLink() {
        String link = invite(jan);

        events.publish(jan, person(jan, 2, "Kowalski", "Jan", BORN, "jan@new.example"));

        await().atMost(Duration.ofSeconds(10)).until(() -> status(jan).equals("REVOKED"));
        HttpResponse<String> old = send("POST", "/api/public/invitations/check", null, body(link));
        assertThat(old.statusCode()).isEqualTo(410);
        assertThat(code(old)).isEqualTo("INVITATION_OVER");
        JsonNode shown = must(200, "GET", of(jan), ewa, "");
        assertThat(shown.required("email").asString()).isEqualTo("jan@new.example");
        must(201, "POST", of(jan) + "/invitation", ewa, "");
    }

    @Test
    @DisplayName(
            "S001-10 S001-06 after activation the login takes the new address only when Jan himself confirms it")
    void takesANewAddressFromJanHimself() {
        String name = active(jan, "1988-03-14");
        Token own = Tokens.forUser(name, PASSWORD);

        events.publish(jan, person(jan, 2, "Kowalski", "Jan", BORN, "jan@new.example"));

        var asked =
                events.awaitRecord(
                        MailAddressConfirmationRequested.class,
                        it -> it.workerNumber().equals(jan));
        assertThat(asked.content().subject()).isEqualTo(own.subject());
        assertThat(asked.content().expiresAt()).isAfter(Instant.now().plus(Duration.ofDays(3)));
        assertThat(addressOf(own)).isEqualTo("jan.kowalski@example.org");
        String id = asked.content().confirmationId();
        String link = id + "." + secrets.link("mail-address", id);
        String confirm = "/api/me/mail-addresses";
        assertThat(send("POST", confirm, null, body(link)).statusCode()).isEqualTo(401);
        assertThat(code(send("POST", confirm, ewa, body(link)))).isEqualTo("LINK_OVER");
        assertThat(code(send("POST", confirm, own, body("x" + link)))).isEqualTo("LINK_OVER");
        assertThat(addressOf(own)).isEqualTo("jan.kowalski@example.org");

        must(204, "POST", confirm, own, body(link));

        assertThat(addressOf(own)).isEqualTo("jan@new.example");
        events.awaitRecord(
                SignInChanged.class,
                it -> it.subject().equals(own.subject()) && it.what().equals("MAIL_ADDRESS"));
        assertThat(code(send("POST", confirm, own, body(link)))).isEqualTo("LINK_OVER");
        events.publish(jan, person(jan, 3, "Kowalski", "Jan", BORN, "jan@third.example"));
        var third =
                events.awaitRecord(
                        MailAddressConfirmationRequested.class,
                        it -> it.workerNumber().equals(jan) && !it.confirmationId().equals(id));
        clock.set(third.content().expiresAt());
        String late = third.content().confirmationId();
        assertThat(
                        code(
                                send(
                                        "POST",
                                        confirm,
                                        own,
                                        body(late + "." + secrets.link("mail-address", late)))))
                .isEqualTo("LINK_OVER");
    }

    private String addressOf(Token token) {
        return jdbc.sql("select email from login where subject = ?")
                .param(token.subject())
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName(
            "S001-13 15-03-1988 does not match; the third wrong date locks, and Ewa sees LOCKED")
    void threeWrongBirthDatesLock() {
        String link = invite(jan);

        HttpResponse<String> first = birthDate(link, "1988-03-15");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(code(first)).isEqualTo("BIRTH_DATE_WRONG");
        assertThat(first.body()).doesNotContain("1988-03-14");
        assertThat(birthDate(link, "not a day").statusCode()).isEqualTo(422);
        assertThat(birthDate(link, "1988-04-14").statusCode()).isEqualTo(422);
        HttpResponse<String> third = birthDate(link, "1987-03-14");

        assertThat(third.statusCode()).isEqualTo(410);
        assertThat(code(third)).isEqualTo("INVITATION_LOCKED");
        assertThat(status(jan)).isEqualTo("LOCKED");
        assertThat(birthDate(link, "1988-03-14").statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName(
            "S001-14 Jan picks his own name: taken ones are answered with free ones, weak passwords with the reason")
    void picksAnOwnName() {
        String link = invite(jan);
        JsonNode proved = json(birthDate(link, "1988-03-14"));
        assertThat(proved.required("userNames").isEmpty()).isFalse();
        String name = name("jkowalski");
        assertThat(pointers(redeem(link, "jan@example.org", PASSWORD)))
                .containsExactly("/userName");
        assertThat(pointers(redeem(link, "jan", "kurz"))).containsExactly("/userName", "/password");
        assertThat(pointers(redeem(link, name, "password1234"))).containsExactly("/password");
        assertThat(status(jan)).isEqualTo("INVITED");

        HttpResponse<String> done = redeem(link, name, PASSWORD);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        assertThat(status(jan)).isEqualTo("ACTIVE");
        Token own = Tokens.forUser(name, PASSWORD);
        assertThat(
                        events.awaitRecord(
                                        PortalAccessActivated.class,
                                        it -> it.workerNumber().equals(jan))
                                .content()
                                .subject())
                .isEqualTo(own.subject());
        assertThat(code(redeem(link, name, PASSWORD))).isEqualTo("INVITATION_USED");
        String other = invite(marek);
        HttpResponse<String> taken =
                send(
                        "POST",
                        "/api/public/invitations/redeem",
                        null,
                        redemption(other, "2001-06-21", name, PASSWORD));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(json(taken).required("suggestions").size()).isPositive();
        assertThat(taken.body()).doesNotContain("Kowalski").doesNotContain(jan);
        assertThat(code(send("POST", of(jan) + "/invitation", ewa, ""))).isEqualTo("ACCESS_STATE");
    }

    @Test
    @DisplayName(
            "S001-15 S001-17 S001-18 blocked at once for an old token, told by event, and back with the old password")
    void blocksAndUnblocks() {
        String name = active(jan, "1988-03-14");
        Token old = Tokens.forUser(name, PASSWORD);
        await().until(() -> ownStatus(old).equals(List.of("ACTIVE")));
        assertThat(decisions.requireOwn(old.subject(), jan)).containsExactly(e1);

        JsonNode blocked =
                must(200, "POST", of(jan) + "/block", ewa, "{\"reason\":\"STATEMENT_DELIVERED\"}");

        assertThat(blocked.required("status").asString()).isEqualTo("BLOCKED");
        await().atMost(Duration.ofSeconds(2))
                .until(
                        () -> {
                            try {
                                decisions.requireOwn(old.subject(), jan);
                                return false;
                            } catch (org.fondsloket.platform.web.Problem problem) {
                                return problem.code().equals("PORTAL_ACCESS_BLOCKED");
                            }
                        });
        assertThat(ownStatus(old)).containsExactly("BLOCKED");
        assertThat(
                        events.awaitRecord(
                                        PortalAccessBlocked.class,
                                        it -> it.workerNumber().equals(jan))
                                .content()
                                .reason())
                .isEqualTo("STATEMENT_DELIVERED");
        assertThat(code(send("POST", of(jan) + "/block", ewa, "{}"))).isEqualTo("ACCESS_STATE");

        must(200, "POST", of(jan) + "/unblock", ewa, "");

        events.awaitRecord(PortalAccessUnblocked.class, it -> it.workerNumber().equals(jan));
        Token again = Tokens.forUser(name, PASSWORD);
        assertThat(again.subject()).isEqualTo(old.subject());
        assertThat(ownStatus(again)).containsExactly("ACTIVE");
    }

    @Test
    @DisplayName(
            "S001-16 S001-19 leaving blocks nobody; a second employment needs no second login or invitation")
    void leavingChangesNothing() {
        String name = active(jan, "1988-03-14");
        long mails = invitations(jan);
        post(e1, jan, "P1-" + jan, LocalDate.of(2026, 1, 5));
        post(e1, jan, "P2-" + jan, LocalDate.of(2026, 6, 1));
        events.publish(e1, new PostingEnded("P1-" + jan, e1, jan, LocalDate.of(2026, 4, 30)));
        events.publish(e1, new PostingEnded("P2-" + jan, e1, jan, LocalDate.of(2026, 9, 30)));
        await().until(() -> workers.hasLeft(e1, jan));

        assertThat(status(jan)).isEqualTo("ACTIVE");
        JsonNode own = must(200, "GET", "/api/me/employments", Tokens.forUser(name, PASSWORD), "");
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.at("/0/companyName").asString()).isEqualTo("Budex Sp. z o.o.");
        assertThat(own.at("/0/employments").size()).isEqualTo(2);
        assertThat(own.at("/0/employments/0/until").asString()).isEqualTo("2026-09-30");
        assertThat(invitations(jan)).isEqualTo(mails);
    }

    @Test
    @DisplayName("S001-21 each login shows its own employer only")
    void everyEmployerHasItsOwnLogin() {
        String first = active(jan, "1988-03-14");
        String e2 = newEmployerNumber();
        events.publish(e2, new WorkerRegistered(e2, jan));
        await().until(() -> workers.worksAt(e2, jan));
        must(200, "PUT", accesses(e2) + "/module", clerk, "{\"active\":true}");
        must(201, "POST", accesses(e2) + "/" + jan + "/invitation", clerk, "");
        var second =
                events.awaitRecord(PortalAccessInvited.class, it -> it.employerNumber().equals(e2));
        String name = name("jan.silvana");
        HttpResponse<String> done = redeem(linkOf(second.content().invitationId()), name, PASSWORD);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);

        assertThat(employersOf(Tokens.forUser(first, PASSWORD))).containsExactly(e1);
        assertThat(employersOf(Tokens.forUser(name, PASSWORD))).containsExactly(e2);
        must(200, "POST", of(jan) + "/block", ewa, "{}");
        assertThat(ownStatus(Tokens.forUser(name, PASSWORD))).containsExactly("ACTIVE");
    }

    @Test
    @DisplayName(
            "S001-22 Jan, Anna and Marek are ticked: Jan and Marek are invited, Anna has no mail address")
    void grantsToSeveral() {
        JsonNode results =
                must(
                        200,
                        "POST",
                        accesses(e1) + "/collective",
                        ewa,
                        "{\"act\":\"GRANT\",\"workerNumbers\":[\"%s\",\"%s\",\"%s\",\"3300000000\"]}"
                                .formatted(jan, anna, marek));

        assertThat(results.valueStream().map(it -> it.required("outcome").asString()))
                .containsExactly("DONE", "EMAIL_MISSING", "DONE", "UNKNOWN");
        assertThat(List.of(status(jan), status(anna), status(marek)))
                .containsExactly("INVITED", "NONE", "INVITED");
        JsonNode again =
                must(
                        200,
                        "POST",
                        accesses(e1) + "/collective",
                        ewa,
                        "{\"act\":\"BLOCK\",\"workerNumbers\":[\"%s\"]}".formatted(jan));
        assertThat(again.at("/0/outcome").asString()).isEqualTo("INVITED");
    }

    @Test
    @DisplayName(
            "S001-22 nobody who has left and nobody with a shared address is granted in passing")
    void looksTwiceBeforeGrantingToSeveral() {
        events.publish(
                anna,
                person(
                        anna,
                        2,
                        "Nowak",
                        "Anna",
                        LocalDate.of(1995, 11, 2),
                        "MAREK.LIS@example.org"));
        post(e1, jan, "P9-" + jan, LocalDate.of(2026, 1, 5));
        events.publish(e1, new PostingEnded("P9-" + jan, e1, jan, LocalDate.of(2026, 4, 30)));
        await().until(() -> workers.hasLeft(e1, jan) && workers.sharesAddress(e1, anna));

        JsonNode results =
                must(
                        200,
                        "POST",
                        accesses(e1) + "/collective",
                        ewa,
                        "{\"act\":\"GRANT\",\"workerNumbers\":[\"%s\",\"%s\"]}"
                                .formatted(jan, anna));

        assertThat(results.valueStream().map(it -> it.required("outcome").asString()))
                .containsExactly("LEFT", "SHARED");
    }

    @Test
    @DisplayName(
            "E4 a lost second factor is taken off at the level of handing out rights, and told")
    void resetsASecondFactor() {
        String name = active(jan, "1988-03-14");

        assertThat(send("POST", of(jan) + "/second-factor-reset", ewa, "").statusCode())
                .isBetween(401, 403);
        must(204, "POST", of(jan) + "/second-factor-reset", clerk, "");

        String subject = Tokens.forUser(name, PASSWORD).subject();
        assertThat(
                        events.awaitRecord(SignInChanged.class, it -> it.subject().equals(subject))
                                .content()
                                .what())
                .isEqualTo("SECOND_FACTOR_REMOVED");
    }

    @Test
    @DisplayName("S11 erasing the worker leaves neither a name nor a login here")
    void anErasedWorkerHasNoLogin() {
        String name = active(jan, "1988-03-14");

        events.publishTombstone(jan, PersonRecorded.class);

        await().atMost(Duration.ofSeconds(15))
                .until(
                        () ->
                                jdbc.sql("select count(*) from login where user_name = ?")
                                                .param(name)
                                                .query(Integer.class)
                                                .single()
                                        == 0);
        assertThat(workers.find(jan)).isEmpty();
        await().atMost(Duration.ofSeconds(10)).until(() -> status(jan).equals("BLOCKED"));
    }

    private String active(String worker, String born) {
        String link = invite(worker);
        String name = name("worker");
        HttpResponse<String> done =
                send(
                        "POST",
                        "/api/public/invitations/redeem",
                        null,
                        redemption(link, born, name, PASSWORD));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        return name;
    }

    private String invite(String worker) {
        must(201, "POST", of(worker) + "/invitation", ewa, "");
        return linkOf(
                jdbc.sql(
                                "select invitation_id from portal_access where employer_number = ? and worker_number = ?")
                        .params(e1, worker)
                        .query(String.class)
                        .single());
    }

    private org.fondsloket.testing.PublishedEvent<PortalAccessInvited> invitationOf(String worker) {
        return events.awaitRecord(
                PortalAccessInvited.class, it -> it.workerNumber().equals(worker));
    }

    /** What stands in the mail that the mailbox writes. */
    private String linkOf(String invitation) {
        return invitation + "." + secrets.link("portal-invitation", invitation);
    }

    private static String idOf(String link) {
        return link.substring(0, link.indexOf('.'));
    }

    private long invitations(String worker) {
        return jdbc.sql(
                        "select count(*) from domain_event_entry where aggregate_identifier = ? and payload_type like '%PortalAccessInvited'")
                .param("PortalAccess:" + e1 + "-" + worker)
                .query(Long.class)
                .single();
    }

    private String stored(String worker) {
        return jdbc.sql(
                        "select lower(string_agg(convert_from(payload, 'UTF8'), ' ')) from domain_event_entry where aggregate_identifier = ?")
                .param("PortalAccess:" + e1 + "-" + worker)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> birthDate(String link, String date) {
        return send(
                "POST",
                "/api/public/invitations/birth-date",
                null,
                "{\"link\":\"%s\",\"birthDate\":\"%s\"}".formatted(link, date));
    }

    private HttpResponse<String> redeem(String link, String name, String password) {
        return send(
                "POST",
                "/api/public/invitations/redeem",
                null,
                redemption(link, "1988-03-14", name, password));
    }

    private static String redemption(String link, String born, String name, String password) {
        return "{\"link\":\"%s\",\"birthDate\":\"%s\",\"userName\":\"%s\",\"password\":\"%s\"}"
                .formatted(link, born, name, password);
    }

    private static String body(String link) {
        return "{\"link\":\"%s\"}".formatted(link);
    }

    private List<String> employersOf(Token token) {
        return must(200, "GET", "/api/me/employments", token, "")
                .valueStream()
                .map(it -> it.required("employerNumber").asString())
                .toList();
    }

    private List<String> ownStatus(Token token) {
        return must(200, "GET", "/api/me/employments", token, "")
                .valueStream()
                .map(it -> it.required("status").asString())
                .toList();
    }

    private String status(String worker) {
        return must(200, "GET", of(worker), ewa, "").required("status").asString();
    }

    private String of(String worker) {
        return accesses(e1) + "/" + worker;
    }

    private static String accesses(String employer) {
        return "/api/employers/" + employer + "/portal-accesses";
    }

    private static List<String> pointers(HttpResponse<String> answer) {
        return json(answer)
                .required("errors")
                .valueStream()
                .map(it -> it.required("pointer").asString())
                .toList();
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asString("");
    }

    private Token withRight(String employer, String right) {
        Token token = Tokens.forNewUser();
        events.publish(
                token.subject(), new AccessGranted(token.subject(), employer, List.of(right)));
        await().until(() -> !decisions.grantsOf(token.subject()).isEmpty());
        return token;
    }

    private void employ(
            String employer,
            String worker,
            String family,
            String given,
            LocalDate born,
            @Nullable String email) {
        events.publish(
                employer,
                new EmployerRegistered(
                        employer, "Budex Sp. z o.o.", "PL", "building", LocalDate.of(2020, 1, 1)));
        events.publish(employer, new WorkerRegistered(employer, worker));
        events.publish(worker, person(worker, 1, family, given, born, email));
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                workers.worksAt(employer, worker)
                                        && workers.find(worker).isPresent()
                                        && workers.companyName(employer).isPresent());
    }

    private static PersonRecorded person(
            String worker,
            long version,
            String family,
            String given,
            LocalDate born,
            @Nullable String email) {
        return new PersonRecorded(
                worker, version, family, given, born, "PL", null, null, null, null, "pl", null,
                null, null, email);
    }

    private void post(String employer, String worker, String id, LocalDate from) {
        events.publish(
                employer, new WorkerPosted(id, employer, worker, "NW", from, from.plusMonths(6)));
        await().until(
                        () ->
                                workers.employments(employer, worker).stream()
                                        .anyMatch(it -> it.postingId().equals(id)));
    }

    private JsonNode must(int status, String method, String path, Token token, String body) {
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

    private static String name(String stem) {
        return stem + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String workerNumber() {
        return "33" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
    }
}
