package org.fondsloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.AccessRevoked;
import org.fondsloket.contracts.PersonRecorded;
import org.junit.jupiter.api.Test;

class SharedServersIT {

    private final TestServers servers = TestServers.shared();

    @Test
    void givesEveryCallerAnEmptyDatabaseOfItsOwn() throws Exception {
        var one = servers.freshDatabase("ledger");
        var other = servers.freshDatabase("ledger");

        assertThat(one.url()).isNotEqualTo(other.url());
        try (var connection = DriverManager.getConnection(one.url(), one.user(), one.password());
                var sql = connection.createStatement()) {
            sql.execute("CREATE TABLE public.mine (id int)");
        }
        try (var connection =
                        DriverManager.getConnection(other.url(), other.user(), other.password());
                var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT to_regclass('mine')")) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void writesDurably() throws Exception {
        var database = servers.freshDatabase("ledger");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var sql = connection.createStatement();
                var rows =
                        sql.executeQuery(
                                "SELECT name FROM pg_settings WHERE setting = 'on' AND name IN"
                                        + " ('fsync', 'synchronous_commit', 'full_page_writes')")) {
            int durable = 0;
            while (rows.next()) {
                durable++;
            }
            assertThat(durable).isEqualTo(3);
        }
    }

    @Test
    void issuesTokensForTheServicesToClientsAndPersons() {
        for (var token :
                List.of(Tokens.forNewClient(), Tokens.forNewUser(), Tokens.forBackoffice())) {
            var claims =
                    new String(
                            Base64.getUrlDecoder().decode(token.value().split("\\.", -1)[1]),
                            StandardCharsets.UTF_8);
            assertThat(claims).contains("fondsloket-api").contains(servers.issuer());
            assertThat(token.subject()).isNotBlank();
        }
    }

    @Test
    void givesEachNewClientItsOwnSubject() {
        assertThat(Tokens.forNewClient().subject()).isNotEqualTo(Tokens.forNewClient().subject());
    }

    @Test
    void carriesOuterEventsAsOtherServicesWould() {
        try (var events = probe()) {
            var id = events.publish("20417358", new AccessGranted("s", "20417358", List.of("ACC")));
            events.publish("20417358", new AccessRevoked("s", "20417358"));

            var read =
                    events.awaitRecord(AccessGranted.class, event -> event.subject().equals("s"));

            assertThat(read.id()).isEqualTo(id);
            assertThat(read.key()).isEqualTo("20417358");
            assertThat(read.type()).isEqualTo("identity.access-granted.v1");
            assertThat(read.content().rights()).containsExactly("ACC");
            assertThat(events.all(AccessGranted.class)).hasSize(1);
            assertThat(events.all(AccessRevoked.class)).hasSize(1);
        }
    }

    @Test
    void repeatsAnEventUnderTheSameIdAndErasesAKey() {
        try (var events = probe()) {
            var sameId = Map.of("ce_id", "4711");
            events.publish("1", new AccessRevoked("s", "1"), sameId);
            events.publish("1", new AccessRevoked("s", "1"), sameId);
            events.publishTombstone("7000000001", PersonRecorded.class);

            assertThat(events.all(AccessRevoked.class))
                    .extracting(PublishedEvent::id)
                    .containsExactly("4711", "4711");
            events.awaitTombstone(PersonRecorded.class, "7000000001");
            assertThat(events.all(PersonRecorded.class)).isEmpty();
        }
    }

    @Test
    void keepsTheTopicsOfTwoProbesApart() {
        try (var one = probe();
                var other = probe()) {
            one.publish("1", new AccessRevoked("s", "1"));
            assertThat(other.all(AccessRevoked.class)).isEmpty();
        }
    }

    @Test
    void showsTheMailsOfAnAddress() throws Exception {
        var address = "reader-" + UUID.randomUUID() + "@example.org";
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(servers.smtpPort()));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("fund@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        mail.setSubject("A letter is waiting");
        mail.setText("Look into your mailbox.");
        Transport.send(mail);

        var mails =
                Awaitility.await().until(() -> servers.mails(address), found -> !found.isEmpty());

        assertThat(mails)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.from()).isEqualTo("fund@example.org");
                            assertThat(one.subject()).isEqualTo("A letter is waiting");
                            assertThat(one.text().strip()).isEqualTo("Look into your mailbox.");
                        });
    }

    private OuterEvents probe() {
        return new OuterEvents(servers.kafkaBootstrap(), "it" + UUID.randomUUID() + ".");
    }
}
