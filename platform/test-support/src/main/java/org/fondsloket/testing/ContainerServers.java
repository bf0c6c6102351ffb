package org.fondsloket.testing;

import java.nio.file.Path;
import org.fondsloket.servers.MailServer;
import org.fondsloket.servers.Ports;
import org.fondsloket.servers.Servers;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/**
 * The same servers from images, for machines with a container engine: {@code mvn verify
 * -Ptestcontainers}. Where no engine answers it fails, it never skips. Mail stays a process.
 */
final class ContainerServers {

    private static final String PASSWORD = "fondsloket";
    private static final String ADMIN_PASSWORD = "admin";
    private static final int KEYCLOAK_PORT = 8080;

    private ContainerServers() {}

    /** They live until the JVM ends; the engine's own reaper removes them. */
    static TestServers start(Path realmFile) {
        var postgres =
                new PostgreSQLContainer("postgres:18")
                        .withDatabaseName("postgres")
                        .withUsername("postgres")
                        .withPassword(PASSWORD)
                        .withCommand("postgres", "-c", "max_connections=500");
        var kafka =
                new KafkaContainer("apache/kafka:4.2.0")
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        var keycloak =
                new GenericContainer<>("keycloak/keycloak:26.7")
                        .withEnv(Servers.demoSecrets())
                        .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                        .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD)
                        .withCopyFileToContainer(
                                MountableFile.forHostPath(realmFile),
                                "/opt/keycloak/data/import/realm.json")
                        .withCommand("start-dev", "--import-realm")
                        .withExposedPorts(KEYCLOAK_PORT)
                        .waitingFor(Wait.forHttp("/realms/fondsloket").forPort(KEYCLOAK_PORT));
        postgres.start();
        kafka.start();
        keycloak.start();
        var folder = Path.of("target", "test-servers", "mail");
        var ports = Ports.anyFree();
        var mail = new MailServer(folder, folder.resolve("mail.log"), ports.smtp(), ports.imap());
        mail.start();
        return new KnownServers(
                new KnownServers.Addresses(
                        postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        PASSWORD,
                        kafka.getBootstrapServers(),
                        "http://127.0.0.1:" + keycloak.getMappedPort(KEYCLOAK_PORT),
                        ADMIN_PASSWORD,
                        ports.smtp(),
                        ports.imap()));
    }
}
