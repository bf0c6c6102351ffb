package org.fondsloket.mailbox.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.mailbox.intake.LedgerSamples;
import org.fondsloket.testing.Caller;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestConstructor;

@DisplayName("S000-33 a mail announces each letter once and says nothing of it")
@ServiceIT("mailbox")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AnnouncementIT {

    private final OuterEvents events;
    private final ApplicationContext service;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final JavaMailSenderImpl sender;
    private final LetterMails mails;
    private final EventProcessingConfiguration processing;
    private final int port;
    private final String employer =
            String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L));
    private final String address = "post-" + employer + "@bouw.example";

    AnnouncementIT(
            OuterEvents events,
            ApplicationContext service,
            JdbcClient jdbc,
            MutableClock clock,
            JavaMailSenderImpl sender,
            LetterMails mails,
            EventProcessingConfiguration processing) {
        this.events = events;
        this.service = service;
        this.jdbc = jdbc;
        this.clock = clock;
        this.sender = sender;
        this.mails = mails;
        this.processing = processing;
        this.port = sender.getPort();
    }

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void anEmployer() {
        events.publish(employer, TestReports.employer(employer));
    }

    @AfterEach
    void mailIsBack() {
        sender.setPort(port);
        clock.reset();
    }

    @Test
    @DisplayName("One mail per letter, in the reader's language, also after a second run")
    void announcesALetterOnceWithoutPersonalData() {
        tellAddress();
        ReminderDue reminder = LedgerSamples.sample(ReminderDue.class, employer, "3300127200");

        events.publish(employer, reminder);
        events.publish(employer, reminder);
        Awaitility.await().until(() -> outcomes().equals(List.of("SENT")));
        String letterId = letterId();
        mails.plan(letterId, employer, "nl", Instant.EPOCH);

        Awaitility.await().until(() -> inbox().size() == 1);
        Mail mail = inbox().getFirst();
        assertThat(mail.from()).contains("post@fund.example");
        assertThat(mail.subject()).isEqualTo("Er ligt een nieuwe brief in uw digitale postvak");
        assertThat(mail.text())
                .contains("Log in op het portaal")
                .doesNotContain(employer, "Velde", "431", letterId, "2026-02", "februari");
        assertThat(outcomes()).containsExactly("SENT");
    }

    @Test
    void waitsWhileMailIsAwayAndSendsThen() {
        tellAddress();
        sender.setPort(1);
        events.publish(employer, LedgerSamples.sample(ReminderDue.class, employer, "3300127200"));
        Awaitility.await().until(() -> attempts() > 0);
        assertThat(inbox()).isEmpty();

        sender.setPort(port);
        clock.advance(Duration.ofHours(1));

        Awaitility.await().until(() -> outcomes().equals(List.of("SENT")));
        Awaitility.await().until(() -> inbox().size() == 1);
    }

    @Test
    @DisplayName("Where no address is known no mail is sent, and an address can be forgotten")
    void sendsNothingToAnEmployerWhoToldNoAddress() {
        Caller reader = tellAddress();
        assertThat(reader.get(path()).at("/email")).isEqualTo(address);
        assertThat(reader.put(path(), "{\"email\": \"no address\"}").status()).isEqualTo(422);
        assertThat(reader.delete(path()).status()).isEqualTo(204);
        assertThat(reader.get(path()).status()).isEqualTo(404);
        assertThat(Caller.with(service, employer, "REPORT").delete(path()).status()).isEqualTo(403);

        events.publish(employer, LedgerSamples.sample(ReminderDue.class, employer, "3300127200"));

        Awaitility.await().until(() -> outcomes().equals(List.of("NO_ADDRESS")));
        assertThat(inbox()).isEmpty();
    }

    @Test
    @DisplayName("T7 the reaction that plans mails cannot be reset")
    void isNeverRepeated() {
        StreamingEventProcessor processor =
                processing
                        .eventProcessor("announcement", StreamingEventProcessor.class)
                        .orElseThrow();

        assertThat(processor.supportsReset()).isFalse();
        assertThatThrownBy(
                        () -> {
                            processor.shutDown();
                            try {
                                processor.resetTokens();
                            } finally {
                                processor.start();
                            }
                        })
                .isInstanceOf(RuntimeException.class);
    }

    private Caller tellAddress() {
        Caller reader = Caller.with(service, employer, "BOX");
        assertThat(reader.put(path(), "{\"email\": \"%s\"}".formatted(address)).status())
                .isEqualTo(204);
        return reader;
    }

    private String path() {
        return "/api/employers/" + employer + "/letters/announcement";
    }

    private List<Mail> inbox() {
        return TestServers.shared().mails(address);
    }

    private List<@Nullable String> outcomes() {
        return jdbc.sql("SELECT outcome FROM letter_mail WHERE employer_number = :employer")
                .param("employer", employer)
                .query(String.class)
                .list();
    }

    private String letterId() {
        return jdbc.sql("SELECT letter_id FROM letter_mail WHERE employer_number = :employer")
                .param("employer", employer)
                .query(String.class)
                .single();
    }

    private int attempts() {
        return jdbc.sql(
                        "SELECT coalesce(max(attempts), 0) FROM letter_mail"
                                + " WHERE employer_number = :employer")
                .param("employer", employer)
                .query(Integer.class)
                .single();
    }
}
