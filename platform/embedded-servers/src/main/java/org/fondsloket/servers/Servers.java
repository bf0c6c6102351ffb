package org.fondsloket.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The whole set of servers that one platform needs, started together and stopped together. */
public final class Servers implements AutoCloseable {

    /** One database and one role of the same name for each. */
    public static final List<String> DATABASES =
            List.of(
                    "identity",
                    "employer",
                    "employee",
                    "reporting",
                    "ledger",
                    "mailbox",
                    "gateway",
                    "keycloak");

    private static final Map<String, String> DEMO_SECRETS =
            Map.of(
                    "FONDSLOKET_GATEWAY_SECRET", "gateway-demo",
                    "FONDSLOKET_BACKOFFICE_SECRET", "backoffice-demo",
                    "FONDSLOKET_IDENTITY_SECRET", "identity-demo",
                    "FONDSLOKET_EHERKENNING_SECRET", "eherkenning-demo");

    private final Configuration configuration;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final KeycloakServer keycloak;
    private final MailServer mail;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public Servers(Configuration configuration) {
        this.configuration = configuration;
        var ports = configuration.ports();
        var data = configuration.data();
        var logs = configuration.logs();
        postgres =
                new PostgresServer(
                        data.resolve("postgres"),
                        logs.resolve("postgres.log"),
                        ports.postgres(),
                        configuration.databasePassword(),
                        DATABASES);
        kafka =
                new KafkaServer(
                        data.resolve("kafka"),
                        logs.resolve("kafka.log"),
                        ports.kafka(),
                        ports.kafkaController());
        mail =
                new MailServer(
                        data.resolve("mail"), logs.resolve("mail.log"), ports.smtp(), ports.imap());
        var themes = configuration.keycloakFolder().resolve("theme");
        keycloak =
                new KeycloakServer(
                        new KeycloakServer.Settings(
                                data.resolve("keycloak"),
                                logs.resolve("keycloak.log"),
                                ports.keycloak(),
                                ports.keycloakManagement(),
                                postgres.jdbcUrl("keycloak"),
                                "keycloak",
                                configuration.databasePassword(),
                                configuration.adminPassword(),
                                configuration.realmFiles(),
                                Files.isDirectory(themes) ? themes : null,
                                configuration.realmValues()));
    }

    /**
     * Where the set lives.
     *
     * @param keycloakFolder holds {@code realm.json}, the test broker's realm and, perhaps, {@code
     *     theme}
     * @param adminPassword of Keycloak's administrator
     * @param realmValues values for the placeholders in the realm file
     */
    public record Configuration(
            Ports ports,
            Path data,
            Path logs,
            Path keycloakFolder,
            String databasePassword,
            String adminPassword,
            Map<String, String> realmValues) {

        public Configuration {
            realmValues = Map.copyOf(realmValues);
        }

        /** The fund's own realm and one that plays a recognised broker. */
        List<Path> realmFiles() {
            return Stream.of("realm.json", "eherkenning-test.json")
                    .map(keycloakFolder::resolve)
                    .filter(Files::exists)
                    .toList();
        }
    }

    /** Client secrets for a demo; each can be overridden by the environment. */
    public static Map<String, String> demoSecrets() {
        var secrets = new HashMap<>(DEMO_SECRETS);
        secrets.replaceAll((name, demo) -> System.getenv().getOrDefault(name, demo));
        return secrets;
    }

    /** Servers for tests: their database begins with a realm that was imported earlier. */
    public static Servers forTests(Path folder, Path keycloakFolder) {
        var servers = new Servers(demo(folder, keycloakFolder));
        servers.prepare();
        return servers;
    }

    /**
     * Gives a set without data the tables and the realm of Keycloak, which takes long only once per
     * machine and realm.
     */
    public void prepare() {
        Seed.plant(configuration);
    }

    private static Configuration demo(Path folder, Path keycloakFolder) {
        return new Configuration(
                Ports.anyFree(),
                folder.resolve("data"),
                folder.resolve("logs"),
                keycloakFolder,
                "fondsloket",
                "admin",
                demoSecrets());
    }

    /** Starts all at once, Keycloak behind its database. */
    public void start() {
        start((server, took) -> {});
    }

    /** Starts all at once and says of each how long it took. */
    public void start(BiConsumer<Server, Duration> progress) {
        try {
            var postgresUp = CompletableFuture.runAsync(() -> timed(postgres, progress), threads);
            CompletableFuture.allOf(
                            postgresUp.thenRunAsync(() -> timed(keycloak, progress), threads),
                            CompletableFuture.runAsync(() -> timed(kafka, progress), threads),
                            CompletableFuture.runAsync(() -> timed(mail, progress), threads))
                    .join();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static void timed(Server server, BiConsumer<Server, Duration> progress) {
        long begin = System.nanoTime();
        server.start();
        progress.accept(server, Duration.ofNanos(System.nanoTime() - begin));
    }

    public Configuration configuration() {
        return configuration;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public MailServer mail() {
        return mail;
    }

    /** In the order in which they depend on each other. */
    public List<Server> all() {
        return List.of(postgres, kafka, mail, keycloak);
    }

    /** What another process must know to use the set. */
    public Properties addresses() {
        var addresses = new Properties();
        var ports = configuration.ports();
        addresses.setProperty("postgres.port", Integer.toString(ports.postgres()));
        addresses.setProperty("database.password", configuration.databasePassword());
        addresses.setProperty("kafka.bootstrap", kafka.bootstrap());
        addresses.setProperty("keycloak.url", keycloak.url());
        addresses.setProperty("keycloak.admin.password", configuration.adminPassword());
        addresses.setProperty("smtp.port", Integer.toString(ports.smtp()));
        addresses.setProperty("imap.port", Integer.toString(ports.imap()));
        return addresses;
    }

    @Override
    public void close() {
        // Who is still waiting for a server to come up gives up, and the server with it.
        threads.shutdownNow();
        keycloak.stop();
        mail.stop();
        kafka.stop();
        postgres.stop();
    }
}
