package org.fondsloket.mailbox.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.EmployerChanged;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.contracts.InterestCharged;
import org.fondsloket.contracts.MandateActivated;
import org.fondsloket.contracts.MandateRevoked;
import org.fondsloket.contracts.ProviderRecorded;
import org.fondsloket.contracts.RegistrationInvited;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.mailbox.intake.LedgerSamples;
import org.fondsloket.platform.web.secret.DerivedSecrets;
import org.fondsloket.testing.Caller;
import org.fondsloket.testing.Caller.Answer;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.fondsloket.testing.TestServers;
import org.fondsloket.testing.TestServers.Mail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@DisplayName("Letters on paper, and letters to providers")
@ServiceIT("mailbox")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LettersOnPaperIT {

    private final OuterEvents events;
    private final ApplicationContext service;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final DerivedSecrets secrets;

    private final String employer = number(8);
    private final String provider = "DL" + number(6);
    private final String worker = number(10);
    private final String employerMail = "office-" + employer + "@budex.example";
    private final String providerMail = "post-" + provider + "@kantoor.example";

    LettersOnPaperIT(
            OuterEvents events,
            ApplicationContext service,
            JdbcClient jdbc,
            MutableClock clock,
            DerivedSecrets secrets) {
        this.events = events;
        this.service = service;
        this.jdbc = jdbc;
        this.clock = clock;
        this.secrets = secrets;
    }

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void anEmployerAndAProvider() {
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
                new ProviderRecorded(
                        provider,
                        1,
                        "Kantoor X BV",
                        providerMail,
                        "nl",
                        new ProviderRecorded.Address("Oudegracht 1", "3511 AA", "Utrecht", "NL")));
        Awaitility.await().until(() -> known("employer_contact", "employer_number", employer));
        Awaitility.await().until(() -> known("employer", "employer_number", employer));
        Awaitility.await().until(() -> known("provider", "provider_number", provider));
    }

    @Test
    @DisplayName(
            "S003-20 an employer that asked for paper has the letter in the postbox and a print job")
    void alsoPrintsTheLettersOfWhoeverAskedForPaper() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        Caller reader = Caller.with(service, employer, "BOX");
        events.publish(
                employer,
                new EmployerChanged(employer, 2, "Budex Sp. z o.o.", "PL", "Rohbau", null, true));
        Awaitility.await()
                .until(
                        () ->
                                jdbc.sql(
                                                "SELECT letters_on_paper FROM employer WHERE employer_number = :n")
                                        .param("n", employer)
                                        .query(Boolean.class)
                                        .single());

        events.publish(employer, LedgerSamples.sample(ReminderDue.class, employer, worker));

        Awaitility.await().until(() -> letters(reader).size() == 1);
        Awaitility.await().until(() -> jobs(clerk).size() == 1);
        JsonNode job = jobs(clerk).getFirst();
        assertThat(job.get("kind").asString()).isEqualTo("LT-10");
        assertThat(job.get("secret").asBoolean()).isFalse();
        assertThat(job.get("addressKnown").asBoolean()).isTrue();
        String path = "/api/print-jobs/" + job.get("jobId").asString();
        Answer content = clerk.get(path + "/content");
        assertThat(content.status()).isEqualTo(200);
        assertThat(content.text()).startsWith("%PDF");
        assertThat(job.get("recipientName").asString()).isEqualTo("Budex Sp. z o.o.");
        String both = "{\"jobIds\":[\"%s\"]}".formatted(job.get("jobId").asString());
        Answer stack = clerk.post("/api/print-jobs/document", both);
        assertThat(stack.status()).isEqualTo(200);
        assertThat(stack.text()).startsWith("%PDF");
        assertThat(clerk.post("/api/print-jobs/document", "{\"jobIds\":[]}").status())
                .isEqualTo(422);
        assertThat(
                        clerk.post(
                                        "/api/print-jobs/document",
                                        both.replace("]", ",\"" + UUID.randomUUID() + "\"]"))
                                .status())
                .isEqualTo(404);
        assertThat(reader.post("/api/print-jobs/document", both).status()).isEqualTo(403);
        assertThat(reader.put("/api/print-jobs/printed", both).status()).isEqualTo(403);
        assertThat(clerk.put("/api/print-jobs/printed", both).status()).isEqualTo(204);
        assertThat(clerk.put(path + "/printed", "").status()).isEqualTo(204);
        assertThat(jobs(clerk)).isEmpty();
        assertThat(clerk.get("/api/print-jobs?printed=true").text()).contains(employer);
        assertThat(reader.get("/api/print-jobs").status()).isEqualTo(403);
        assertThat(reader.get(path + "/content").status()).isEqualTo(403);
        assertThat(reader.put(path + "/printed", "").status()).isEqualTo(403);
        assertThat(Caller.nobody(service).get("/api/print-jobs").status()).isEqualTo(401);
        assertThat(clerk.get("/api/print-jobs/" + UUID.randomUUID() + "/content").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "S000-07 by post: the letter with the code goes to the printer only, and is gone once printed")
    void printsTheRegistrationLetterAndKeepsNoCopy() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        Caller reader = Caller.with(service, employer, "BOX");
        String id = UUID.randomUUID().toString();

        events.publish(
                employer,
                new RegistrationInvited(id, employer, "EMPLOYER", "POST", inDays(30), null));

        Awaitility.await().until(() -> jobs(clerk).size() == 1);
        JsonNode job = jobs(clerk).getFirst();
        assertThat(job.get("kind").asString()).isEqualTo("LT-01");
        assertThat(job.get("secret").asBoolean()).isTrue();
        assertThat(job.get("language").asString()).isEqualTo("pl");
        String path = "/api/print-jobs/" + job.get("jobId").asString();
        Answer once = clerk.get(path + "/content");
        assertThat(once.status()).isEqualTo(200);
        assertThat(once.text()).startsWith("%PDF");
        assertThat(clerk.get(path + "/content").text()).isEqualTo(once.text());
        assertThat(letters(reader)).isEmpty();
        assertThat(TestServers.shared().mails(employerMail)).isEmpty();
        String code = secrets.code("registration", id);
        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM print_job j WHERE position(:code in j::text) > 0")
                                .param("code", code)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql("SELECT count(*) FROM letter_document WHERE letter_id = :job")
                                .param("job", job.get("jobId").asString())
                                .query(Long.class)
                                .single())
                .isZero();

        clerk.put(path + "/printed", "");

        assertThat(
                        clerk.post(
                                        "/api/print-jobs/document",
                                        "{\"jobIds\":[\"%s\"]}"
                                                .formatted(job.get("jobId").asString()))
                                .status())
                .as("a stack with a letter that is gone")
                .isEqualTo(409);
        Answer gone = clerk.get(path + "/content", "nl");
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.at("/title")).isEqualTo("Deze brief kan niet meer worden opgehaald");
    }

    @Test
    @DisplayName("S000-16 the provider's letter by post can be fetched until its code expires")
    void printsTheProvidersRegistrationLetterUntilItExpires() {
        Caller clerk = Caller.with(service, "FUND", "CLERK");
        String id = UUID.randomUUID().toString();
        events.publish(
                provider,
                new RegistrationInvited(
                        id,
                        provider,
                        "PROVIDER",
                        "POST",
                        clock.instant().plus(8, ChronoUnit.SECONDS),
                        null));
        Awaitility.await().until(() -> jobs(clerk, provider).size() == 1);
        JsonNode job = jobs(clerk, provider).getFirst();
        assertThat(job.get("kind").asString()).isEqualTo("LT-02");
        assertThat(job.get("language").asString()).isEqualTo("nl");
        assertThat(job.get("open").asBoolean()).isTrue();
        String path = "/api/print-jobs/" + job.get("jobId").asString() + "/content";
        assertThat(clerk.get(path).status()).isEqualTo(200);

        Awaitility.await().until(() -> clerk.get(path).status() == 409);

        assertThat(jobs(clerk, provider).getFirst().get("open").asBoolean()).isFalse();
    }

    @Test
    @DisplayName(
            "S000-17 from the active mandate on only the provider is told of letters; both keep the mailbox")
    void addressesTheProviderWhileTheMandateHolds() {
        Caller reader = Caller.with(service, employer, "BOX");
        Caller clerk = Caller.with(service, provider, "BOX");
        String mandate = UUID.randomUUID().toString();
        events.publish(employer, activated(mandate, "REPORT", "BOX"));
        Awaitility.await().until(() -> letters(reader).size() == 1);
        Awaitility.await().until(() -> mails(employerMail).size() == 1);
        Awaitility.await().until(() -> mails(providerMail).size() == 1);
        String own = "/api/organisations/" + provider + "/letters";
        Awaitility.await().until(() -> clerk.get(own).json().size() == 1);
        JsonNode confirmation = clerk.get(own).json().get(0);
        assertThat(confirmation.get("kind").asString()).isEqualTo("LT-03");
        assertThat(confirmation.get("about").asString()).isEqualTo(mandate);
        assertThat(confirmation.get("language").asString()).isEqualTo("nl");
        String letter = own + "/" + confirmation.get("letterId").asString();
        assertThat(clerk.get(letter + "/content").text()).startsWith("%PDF");
        assertThat(clerk.put(letter + "/read", "").status()).isEqualTo(204);
        assertThat(reader.get(own).status()).isEqualTo(404);
        assertThat(reader.get(letter + "/content").status()).isEqualTo(404);

        events.publish(employer, LedgerSamples.sample(ReminderDue.class, employer, worker));

        Awaitility.await().until(() -> mails(providerMail).size() == 2);
        assertThat(mails(providerMail).getLast().subject())
                .isEqualTo("Er ligt een nieuwe brief in uw digitale postvak");
        assertThat(mails(employerMail)).hasSize(1);
        assertThat(letters(reader))
                .extracting(each -> each.get("kind").asString() + each.get("language").asString())
                .containsExactlyInAnyOrder("LT-03pl", "LT-10nl");

        events.publish(employer, new MandateRevoked(mandate, employer, provider, "BY_EMPLOYER"));
        Awaitility.await().until(() -> mails(employerMail).size() == 2);
        events.publish(employer, LedgerSamples.sample(InterestCharged.class, employer, worker));

        Awaitility.await().until(() -> mails(employerMail).size() == 3);
        assertThat(mails(employerMail).getLast().subject())
                .isEqualTo("Nowe pismo w Państwa skrzynce");
        assertThat(mails(providerMail)).hasSize(3);
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

    private Instant inDays(int days) {
        return clock.instant().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    private List<JsonNode> letters(Caller reader) {
        return reader.get("/api/employers/" + employer + "/letters").json().valueStream().toList();
    }

    private List<JsonNode> jobs(Caller clerk) {
        return jobs(clerk, employer);
    }

    private static List<JsonNode> jobs(Caller clerk, String recipient) {
        return clerk.get("/api/print-jobs")
                .json()
                .valueStream()
                .filter(job -> job.get("recipient").asString().equals(recipient))
                .toList();
    }

    private static List<Mail> mails(String address) {
        return TestServers.shared().mails(address);
    }

    private boolean known(String table, String column, String value) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM %s WHERE %s = :value)"
                                .formatted(table, column))
                .param("value", value)
                .query(Boolean.class)
                .single();
    }

    private static String number(int digits) {
        long least = (long) Math.pow(10, digits - 1.0);
        return String.valueOf(ThreadLocalRandom.current().nextLong(least, 10 * least));
    }
}
