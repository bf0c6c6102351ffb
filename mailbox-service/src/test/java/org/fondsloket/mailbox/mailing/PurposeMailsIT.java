package org.fondsloket.mailbox.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.contracts.InviteeRecorded;
import org.fondsloket.contracts.LoginRecorded;
import org.fondsloket.contracts.MailAddressConfirmationRequested;
import org.fondsloket.contracts.MailFailed;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateExpiryAnnounced;
import org.fondsloket.contracts.MandateGranted;
import org.fondsloket.contracts.MandateLapsed;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.OrganisationStopped;
import org.fondsloket.contracts.PasswordResetRequested;
import org.fondsloket.contracts.PersonRecorded;
import org.fondsloket.contracts.PortalAccessBlocked;
import org.fondsloket.contracts.PortalAccessInvited;
import org.fondsloket.contracts.PortalAccessUnblocked;
import org.fondsloket.contracts.ProviderRecorded;
import org.fondsloket.contracts.RegistrationInvited;
import org.fondsloket.contracts.SignInChanged;
import org.fondsloket.contracts.UserNamesRequested;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.TestServers;
import org.fondsloket.testing.TestServers.Mail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestConstructor;

@DisplayName("Mails with a purpose reach their reader once and say no more than they must")
@ServiceIT("mailbox")
@ExtendWith(OutputCaptureExtension.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PurposeMailsIT {

    private final OuterEvents events;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final JavaMailSenderImpl sender;
    private final DerivedSecrets secrets;
    private final int port;

    private final String employer = number(8);
    private final String provider = "DL" + number(6);
    private final String worker = number(10);
    private final String subject = UUID.randomUUID().toString();
    private final String employerMail = "office-" + employer + "@budex.example";
    private final String providerMail = "post-" + provider + "@kantoor.example";
    private final String workerMail = "jan-" + worker + "@example.org";

    PurposeMailsIT(
            OuterEvents events,
            JdbcClient jdbc,
            MutableClock clock,
            JavaMailSenderImpl sender,
            DerivedSecrets secrets) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.sender = sender;
        this.secrets = secrets;
        this.port = sender.getPort();
    }

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void everybodyIsKnown() {
        events.publish(employer, TestReports.employer(employer));
        events.publish(
                employer,
                new EmployerContactRecorded(
                        employer,
                        1,
                        employerMail,
                        "pl",
                        new EmployerContactRecorded.Address(
                                "ul. Długa 5", "50-001", "Wrocław", "PL"),
                        null,
                        null,
                        null));
        events.publish(
                provider,
                new ProviderRecorded(provider, 1, "Kantoor X BV", providerMail, "nl", null));
        events.publish(worker, person(workerMail));
        events.publish(subject, login(1, "jkowalski88", workerMail));
        Awaitility.await()
                .until(
                        () ->
                                rows("employer_contact", "employer_number", employer) == 1
                                        && rows("provider", "provider_number", provider) == 1
                                        && rows("person", "worker_number", worker) == 1
                                        && rows("login", "subject", subject) == 1);
    }

    @AfterEach
    void mailIsBack() {
        sender.setPort(port);
        clock.reset();
    }

    @Test
    @DisplayName(
            "S000-07 number, code and a link reach the employer by mail, and neither lies anywhere")
    void sendsTheRegistrationDataByMail(CapturedOutput output) {
        String id = UUID.randomUUID().toString();

        events.publish(
                employer,
                new RegistrationInvited(id, employer, "EMPLOYER", "EMAIL", inDays(30), null));

        Mail mail = only(employerMail);
        String code = secrets.code("registration", id);
        String link = secrets.link("registration", id);
        assertThat(mail.subject()).isEqualTo("Państwa dane do rejestracji w portalu");
        assertThat(mail.text())
                .contains(employer, code, "/register#" + id + "." + link)
                .doesNotContain("Van der Velde");
        assertThat(storedAnywhere(code)).as("code in the database").isEmpty();
        assertThat(storedAnywhere(link)).as("link in the database").isEmpty();
        assertThat(storedAnywhere(code.replace("-", ""))).isEmpty();
        assertThat(output.getAll()).doesNotContain(code, link, employerMail);
    }

    @Test
    @DisplayName("S000-16 the provider gets registration data of its own, in its language")
    void sendsTheProviderItsOwnRegistrationData() {
        String id = UUID.randomUUID().toString();

        events.publish(
                provider,
                new RegistrationInvited(id, provider, "PROVIDER", "EMAIL", inDays(30), "M-55"));

        assertThat(only(providerMail).text())
                .contains(
                        "Een werkgever heeft u gemachtigd",
                        provider,
                        secrets.code("provider-registration", id),
                        "/register#" + id + "." + secrets.link("provider-registration", id))
                .doesNotContain(secrets.link("registration", id));
    }

    @Test
    @DisplayName(
            "S003-13 S003-14 an invited colleague gets one mail with a link of the own, and is forgotten when the invitation is over")
    void invitesAColleague() {
        String id = UUID.randomUUID().toString();
        String address = "karol-" + id + "@budex.example";
        InviteeRecorded invitee =
                new InviteeRecorded(
                        id, employer, address, "pl", clock.instant().plus(7, ChronoUnit.DAYS));

        events.publish(id, invitee);
        events.publish(id, invitee);

        Mail mail = only(address);
        assertThat(mail.subject()).startsWith("Van der Velde Bouw B.V. zaprasza");
        assertThat(mail.text())
                .contains("/register#" + id + "." + secrets.link("colleague", id))
                .contains("Link działa tylko raz");
        events.publishTombstone(id, InviteeRecorded.class);
        Awaitility.await().until(() -> rows("invitee", "invitation_id", id) == 0);
        assertThat(storedAnywhere(address)).isEmpty();
    }

    @Test
    @DisplayName("S001-03 one link to a new password, valid 60 minutes; after that none is sent")
    void sendsALinkToANewPassword() {
        String id = UUID.randomUUID().toString();
        Instant until = clock.instant().plus(60, ChronoUnit.MINUTES);
        PasswordResetRequested reset = new PasswordResetRequested(id, subject, until);

        events.publish(subject, reset);
        events.publish(subject, reset);

        Mail mail = only(workerMail);
        assertThat(mail.subject()).isEqualTo("Nowe hasło");
        assertThat(mail.text())
                .contains("/password#" + id + "." + secrets.link("password-reset", id))
                .doesNotContain("jkowalski88");
        String late = UUID.randomUUID().toString();
        events.publish(subject, new PasswordResetRequested(late, subject, clock.instant()));
        Awaitility.await().until(() -> outcomes(late).equals(List.of("TOO_LATE")));
        assertThat(inbox(workerMail)).hasSize(1);
    }

    @Test
    @DisplayName(
            "S001-10 the link to a new address goes to the address of the worker's record and to no other")
    void sendsALinkToANewAddress() {
        String moved = "moved-" + worker + "@example.org";
        events.publish(worker, person(moved, 2));
        Awaitility.await().until(() -> storedAnywhere(moved).contains("person"));
        String id = UUID.randomUUID().toString();

        events.publish(
                subject, new MailAddressConfirmationRequested(id, subject, worker, inDays(4)));

        Mail mail = only(moved);
        assertThat(mail.text())
                .contains("/mail-address#" + id + "." + secrets.link("mail-address", id))
                .doesNotContain("jkowalski88", worker, "Kowalski");
        assertThat(inbox(workerMail)).isEmpty();
    }

    @Test
    @DisplayName("S001-04 one mail names both user names, each with its employer")
    void namesEveryUserNameWithItsEmployer() {
        String second = UUID.randomUUID().toString();
        String other = number(8);
        events.publish(
                second, new LoginRecorded(second, 1, "jan.silvana", "J", "K", workerMail, null));
        events.publish(
                other,
                new EmployerRegistered(
                        other, "Silvana Construct SRL", "RO", "Hochbau", LocalDate.of(2026, 1, 1)));
        Awaitility.await()
                .until(
                        () ->
                                rows("login", "subject", second) == 1
                                        && rows("employer", "employer_number", other) == 1);

        events.publish(
                subject,
                new UserNamesRequested(
                        UUID.randomUUID().toString(),
                        subject,
                        List.of(
                                new UserNamesRequested.Login(subject, List.of(employer)),
                                new UserNamesRequested.Login(second, List.of(other)))));

        assertThat(only(workerMail).text().lines())
                .contains(
                        "jkowalski88 – Van der Velde Bouw B.V.",
                        "jan.silvana – Silvana Construct SRL");
        assertThat(storedAnywhere("jan.silvana")).containsExactly("login");
    }

    @Test
    @DisplayName(
            "S001-10 of a new mail address the old one is told too; LT-21 a new password is told")
    void tellsTheOldAddressOfTheNewOne() {
        String moved = "new-" + worker + "@example.org";
        events.publish(subject, login(2, "jkowalski88", moved));
        Awaitility.await().until(() -> storedAnywhere(moved).contains("login"));

        events.publish(
                subject,
                new SignInChanged(
                        UUID.randomUUID().toString(), subject, "MAIL_ADDRESS", clock.instant()));
        events.publish(
                subject,
                new SignInChanged(
                        UUID.randomUUID().toString(), subject, "PASSWORD", clock.instant()));

        assertThat(only(workerMail).subject()).isEqualTo("Państwa adres e-mail został zmieniony");
        Awaitility.await().until(() -> inbox(moved).size() == 2);
        assertThat(inbox(moved))
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "Państwa adres e-mail został zmieniony", "Państwa hasło zostało zmienione");
        assertThat(only(workerMail).text()).doesNotContain(moved);
    }

    @Test
    @DisplayName(
            "S001-12 the invitation names the employer, never the birth date; each one has a link of its own")
    void invitesAWorkerInHisLanguage() {
        String first = invite();
        Mail mail = only(workerMail);
        assertThat(mail.subject()).startsWith("Van der Velde Bouw B.V. zaprasza");
        assertThat(mail.text())
                .contains("Van der Velde Bouw B.V.", "/invitation#" + first + ".")
                .contains(secrets.link("portal-invitation", first))
                .doesNotContain("1988", "14-03", "14.03", worker, "Kowalski");

        String second = invite();

        Awaitility.await().until(() -> inbox(workerMail).size() == 2);
        assertThat(inbox(workerMail).getLast().text())
                .contains(secrets.link("portal-invitation", second))
                .doesNotContain(secrets.link("portal-invitation", first));
    }

    @Test
    @DisplayName(
            "S001-12 an address that the mail server refuses is told to the others, without the address")
    void tellsThatAnInvitationBounced(CapturedOutput output) {
        try (RefusingMailServer refusing = new RefusingMailServer()) {
            sender.setPort(refusing.port());
            String invitation = invite();

            MailFailed failed =
                    events.awaitRecord(
                                    MailFailed.class, each -> each.reference().equals(invitation))
                            .content();

            assertThat(failed.kind()).isEqualTo("PORTAL_INVITATION");
            assertThat(failed.cause()).isEqualTo("REFUSED");
            assertThat(outcomes(invitation)).containsExactly("REFUSED");
            assertThat(output.getAll()).doesNotContain(workerMail);
        }
    }

    @Test
    @DisplayName("S001-11 an invitation without a mail address waits for one a while, then fails")
    void failsWithoutAnAddress() {
        events.publish(worker, person(null));
        Awaitility.await().until(() -> storedAnywhere(workerMail).equals(List.of("login")));
        String invitation = invite();
        Awaitility.await().until(() -> !outcomes(invitation).isEmpty());
        assertThat(outcomes(invitation)).containsExactly("WAITING");

        clock.advance(Duration.ofMinutes(1));

        MailFailed failed =
                events.awaitRecord(MailFailed.class, each -> each.reference().equals(invitation))
                        .content();
        assertThat(failed.cause()).isEqualTo("NO_ADDRESS");
        assertThat(inbox(workerMail)).isEmpty();
    }

    @Test
    @DisplayName(
            "S001-17 S001-18 blocked: one mail with the employer's contact details and no reason; unblocked: one mail")
    void tellsAWorkerThatTheAccessIsClosedAndOpen() {
        String access = UUID.randomUUID().toString();
        String id =
                events.publish(
                        employer,
                        new PortalAccessBlocked(
                                access, employer, worker, "ANNUAL_STATEMENT_DELIVERED"));
        Mail blocked = only(workerMail);
        assertThat(blocked.subject()).isEqualTo("Państwa dostęp został zablokowany");
        assertThat(blocked.text())
                .contains("Van der Velde Bouw B.V.", "ul. Długa 5", "50-001 Wrocław", employerMail)
                .doesNotContain("ANNUAL", worker);
        assertThat(storedAnywhere("ANNUAL_STATEMENT_DELIVERED")).isEmpty();

        events.publish(
                employer,
                new PortalAccessBlocked(access, employer, worker, "ANNUAL_STATEMENT_DELIVERED"),
                Map.of("ce_id", id));
        events.publish(employer, new PortalAccessUnblocked(access, employer, worker));

        Awaitility.await().until(() -> inbox(workerMail).size() == 2);
        assertThat(inbox(workerMail).getLast().subject())
                .isEqualTo("Państwa dostęp jest znowu otwarty");
    }

    @Test
    @DisplayName("S003-06 granted and activated: both sides are mailed, each in its language")
    void tellsBothSidesOfAMandate() {
        String mandate = UUID.randomUUID().toString();
        events.publish(
                employer,
                new MandateGranted(
                        mandate,
                        employer,
                        provider,
                        "PROVIDER",
                        List.of("REPORT", "WORKERS"),
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(2027, 12, 31),
                        "1",
                        null));
        assertThat(only(employerMail).subject()).isEqualTo("Pełnomocnictwo udzielone");
        assertThat(only(providerMail).subject()).isEqualTo("Machtiging verleend");
        assertThat(only(providerMail).text()).contains(employer).doesNotContain("Van der Velde");

        events.publish(employer, activated(mandate, "REPORT"));

        Awaitility.await().until(() -> inbox(employerMail).size() == 2);
        Awaitility.await().until(() -> inbox(providerMail).size() == 2);
        assertThat(inbox(providerMail).getLast().subject()).isEqualTo("Machtiging is actief");
        events.publish(employer, new MandateRevoked(mandate, employer, provider, "BY_EMPLOYER"));
        Awaitility.await().until(() -> inbox(providerMail).size() == 3);
        assertThat(inbox(providerMail).getLast().subject()).isEqualTo("Machtiging ingetrokken");
    }

    @Test
    @DisplayName(
            "S003-10 three mandates lapse together: the employer gets one mail that leads to their renewal")
    void asksOnceToRenewWhatLapsedTogether() {
        String batch = "B-" + employer;
        for (int i = 1; i <= 3; i++) {
            events.publish(
                    employer, new MandateLapsed("M-" + employer + i, employer, provider, batch));
        }

        Mail mail = only(employerMail);
        assertThat(mail.subject()).isEqualTo("Pełnomocnictwa wygasły: prosimy odnowić");
        assertThat(mail.text()).contains("/employers/" + employer);
        assertThat(only(providerMail).subject()).isEqualTo("Machtiging vervallen");
    }

    @Test
    @DisplayName("S003-17 sixty days before its end both sides are mailed once")
    void announcesTheEndOnce() {
        MandateExpiryAnnounced announced =
                new MandateExpiryAnnounced(
                        "M-" + employer, employer, provider, LocalDate.of(2027, 12, 31), 60);
        String id = events.publish(employer, announced);
        events.publish(employer, announced, Map.of("ce_id", id));
        events.publish(employer, new OrganisationStopped(employer, "LOGIN_STOLEN"));

        Awaitility.await().until(() -> inbox(employerMail).size() == 2);
        assertThat(inbox(employerMail))
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "Pełnomocnictwo kończy się za 60 dni",
                        "Blokada awaryjna: nikt nie może już działać");
        assertThat(only(providerMail).text()).contains("31 december 2027");
    }

    @Test
    @DisplayName("Whoever reads the topics from their beginning mails nobody about the past")
    void doesNotMailThePast() {
        String invitation = UUID.randomUUID().toString();
        String recent = UUID.randomUUID().toString();

        events.publish(
                employer,
                new PortalAccessInvited("access", employer, worker, invitation, inDays(4)),
                Map.of("ce_time", clock.instant().minus(8, ChronoUnit.DAYS).toString()));
        events.publish(
                employer, new PortalAccessInvited("access", employer, worker, recent, inDays(4)));

        assertThat(only(workerMail).text()).contains(recent).doesNotContain(invitation);
        assertThat(outcomes(invitation)).isEmpty();
    }

    @Test
    @DisplayName("P-05 tombstones remove addresses and names")
    void forgetsWhoIsErased() {
        events.publishTombstone(worker, PersonRecorded.class);
        events.publishTombstone(subject, LoginRecorded.class);
        events.publishTombstone(provider, ProviderRecorded.class);
        events.publishTombstone(employer, EmployerContactRecorded.class);

        Awaitility.await().until(() -> storedAnywhere(workerMail).isEmpty());
        Awaitility.await().until(() -> storedAnywhere(providerMail).isEmpty());
        Awaitility.await().until(() -> storedAnywhere(employerMail).isEmpty());
    }

    private String invite() {
        String invitation = UUID.randomUUID().toString();
        events.publish(
                employer,
                new PortalAccessInvited(
                        "access-" + worker, employer, worker, invitation, inDays(4)));
        return invitation;
    }

    private MandateActivated activated(String mandate, String... services) {
        return new MandateActivated(
                mandate,
                employer,
                provider,
                "PROVIDER",
                List.of(services),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2029, 12, 31));
    }

    private PersonRecorded person(@Nullable String email) {
        return person(email, email == null ? 2 : 1);
    }

    private PersonRecorded person(@Nullable String email, long version) {
        return new PersonRecorded(
                worker,
                version,
                "Kowalski",
                "Jan",
                LocalDate.of(1988, 3, 14),
                "PL",
                null,
                null,
                null,
                null,
                "pl",
                null,
                null,
                null,
                email);
    }

    private LoginRecorded login(long version, String userName, String email) {
        return new LoginRecorded(subject, version, userName, "Jan", "Kowalski", email, "pl");
    }

    private Instant inDays(int days) {
        return clock.instant().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The only mail that this address got. */
    private Mail only(String address) {
        Awaitility.await().until(() -> !inbox(address).isEmpty());
        assertThat(inbox(address)).hasSize(1);
        return inbox(address).getFirst();
    }

    private static List<Mail> inbox(String address) {
        return TestServers.shared().mails(address);
    }

    private List<String> outcomes(String reference) {
        return jdbc.sql(
                        "SELECT coalesce(outcome, 'WAITING') FROM mail WHERE reference = :reference")
                .param("reference", reference)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int rows(String table, String column, String value) {
        return jdbc.sql("SELECT count(*) FROM %s WHERE %s = :value".formatted(table, column))
                .param("value", value)
                .query(Integer.class)
                .single();
    }

    /** Tables of this service that hold the text, in whatever column. */
    private List<String> storedAnywhere(String text) {
        return jdbc
                .sql(
                        """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
                        ORDER BY table_name
                        """)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> holds(table, text))
                .toList();
    }

    private boolean holds(String table, String text) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM %s t WHERE position(:text in t::text) > 0 OR position(encode(convert_to(:text, 'UTF8'), 'hex') in t::text) > 0)"
                                .formatted(table))
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    private static String number(int digits) {
        long least = (long) Math.pow(10, digits - 1.0);
        return String.valueOf(ThreadLocalRandom.current().nextLong(least, 10 * least));
    }
}
