package org.fondsloket.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.fondsloket.servers.Ports;
import org.fondsloket.servers.Server;
import org.fondsloket.servers.Servers;
import org.fondsloket.servers.TestBroker;

/**
 * All servers and services of one platform, alive together; any of them can be killed for a test.
 */
public final class Platform implements AutoCloseable {

    private static final Duration PAUSE_BEFORE_RESTART = Duration.ofSeconds(1);

    private final PlatformConfig config;
    private final Servers servers;
    private final Map<String, Server> parts = new LinkedHashMap<>();
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closing;

    private Platform(PlatformConfig config) {
        this.config = config;
        this.servers =
                new Servers(
                        new Servers.Configuration(
                                config.ports(),
                                config.data(),
                                config.logs(),
                                config.checkout().resolve("deploy/keycloak"),
                                databasePassword(),
                                adminPassword(),
                                Servers.demoSecrets()));
        parts.put("postgres", servers.postgres());
        parts.put("kafka", servers.kafka());
        parts.put("mail", servers.mail());
        parts.put("keycloak", servers.keycloak());
        for (var name : config.services()) {
            var part = Part.named(name);
            parts.put(name, new ServiceProcess(part, config, environment(part)));
        }
    }

    /**
     * Starts everything and returns when all of it answers.
     *
     * @throws org.fondsloket.servers.PortClash when a port is taken, before anything is started
     */
    public static Platform start(PlatformConfig config) {
        var platform = new Platform(config);
        platform.begin();
        return platform;
    }

    /** The same, but the caller has the platform in hand while it starts, to be able to stop it. */
    static Platform prepared(PlatformConfig config) {
        return new Platform(config);
    }

    void begin() {
        requireFreePorts();
        keepOldLogs();
        try {
            if (!Files.exists(config.data().resolve("postgres"))) {
                say("Preparing an empty database ...");
                servers.prepare();
            }
            var postgres = async("postgres");
            var kafka = async("kafka");
            var mail = async("mail");
            var keycloak =
                    postgres.thenRunAsync(() -> bringUp("keycloak"), threads)
                            .thenRunAsync(this::broker, threads);
            var ground = CompletableFuture.allOf(postgres, kafka);
            // More at once would only make each of them slower.
            var places = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);
            var services =
                    config.services().stream()
                            .map(name -> ground.thenRunAsync(() -> inTurn(places, name), threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(CompletableFuture.allOf(services), keycloak, mail).join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Void> async(String name) {
        return CompletableFuture.runAsync(() -> bringUp(name), threads);
    }

    private void inTurn(Semaphore places, String name) {
        places.acquireUninterruptibly();
        try {
            bringUp(name);
        } finally {
            places.release();
        }
    }

    private void bringUp(String name) {
        var server = part(name);
        long begin = System.nanoTime();
        server.start();
        wanted.add(name);
        say("  %-12s up after %.1f s".formatted(name, (System.nanoTime() - begin) / 1e9));
        if (config.restartDead()) {
            var exit = server.onExit();
            threads.execute(() -> died(name, exit.join()));
        }
    }

    /** Somebody else ended it: it is started again until it stays or the platform stops. */
    private void died(String name, int code) {
        if (closing || !wanted.remove(name)) {
            return;
        }
        say(
                "  %-12s ended with %d, it is started again (log: %s)"
                        .formatted(name, code, log(name)));
        while (!closing) {
            try {
                Thread.sleep(PAUSE_BEFORE_RESTART);
                bringUp(name);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                say("  %-12s did not start: %s".formatted(name, String.valueOf(e.getMessage())));
            }
        }
    }

    /**
     * SIGKILL for {@code ledger}, {@code kafka}, {@code postgres} or any other part; it stays away.
     */
    public void kill(String name) {
        wanted.remove(name);
        part(name).kill();
    }

    /** Stops one part in order; it stays away. */
    public void stop(String name) {
        wanted.remove(name);
        part(name).stop();
    }

    /** Starts a part that was killed or stopped and waits until it answers. */
    public void start(String name) {
        bringUp(name);
    }

    public void killKafka() {
        kill("kafka");
    }

    public void startKafka() {
        start("kafka");
    }

    public void killPostgres() {
        kill("postgres");
    }

    public void startPostgres() {
        start("postgres");
    }

    public boolean isRunning(String name) {
        return part(name).isRunning();
    }

    /** Process id of a running part. */
    public long pid(String name) {
        return part(name).pid();
    }

    public PlatformConfig config() {
        return config;
    }

    public Ports ports() {
        return config.ports();
    }

    public Servers servers() {
        return servers;
    }

    /** Address of the portal and of the public API. */
    public String gatewayUrl() {
        return url("gateway");
    }

    /** Address of one service without the gateway in front. */
    public String url(String name) {
        return "http://127.0.0.1:" + Part.named(name).port(config.ports());
    }

    public String issuer() {
        return servers.keycloak().url() + "/realms/fondsloket";
    }

    /** The realm that plays a recognised broker, connected to the fund's. */
    public TestBroker broker() {
        return TestBroker.connect(servers.keycloak().url(), adminPassword());
    }

    private Map<String, String> environment(Part part) {
        var environment = new HashMap<>(Servers.demoSecrets());
        for (var each : Part.values()) {
            environment.put(
                    "FONDSLOKET_%s_PORT".formatted(each.name().toUpperCase(Locale.ROOT)),
                    Integer.toString(each.port(config.ports())));
        }
        environment.put("FONDSLOKET_DB_URL", servers.postgres().jdbcUrl(part.context()));
        environment.put("FONDSLOKET_DB_PASSWORD", databasePassword());
        environment.put("FONDSLOKET_KAFKA", servers.kafka().bootstrap());
        environment.put("FONDSLOKET_ISSUER", issuer());
        environment.putAll(TestBroker.recognised(servers.keycloak().url(), "EH3"));
        environment.put("FONDSLOKET_SMTP_HOST", "127.0.0.1");
        environment.put("FONDSLOKET_SMTP_PORT", Integer.toString(config.ports().smtp()));
        return environment;
    }

    private static String databasePassword() {
        return System.getenv().getOrDefault("FONDSLOKET_DB_PASSWORD", "fondsloket");
    }

    private static String adminPassword() {
        return System.getenv().getOrDefault("FONDSLOKET_KEYCLOAK_ADMIN_PASSWORD", "admin");
    }

    private void requireFreePorts() {
        var ports = config.ports();
        Ports.requireFree("postgres", ports.postgres());
        Ports.requireFree("kafka", ports.kafka());
        Ports.requireFree("keycloak", ports.keycloak());
        for (var name : config.services()) {
            Ports.requireFree(name, Part.named(name).port(ports));
        }
    }

    /** The logs of the run before stay beside the new ones, once. */
    private void keepOldLogs() {
        for (var name : parts.keySet()) {
            var log = log(name);
            try {
                if (Files.exists(log)) {
                    Files.move(
                            log,
                            log.resolveSibling(name + ".log.before"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path log(String name) {
        return config.logs().resolve(name + ".log");
    }

    private Server part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("The platform has no part named " + name);
        }
        return part;
    }

    private void say(String text) {
        config.progress().accept(text);
    }

    /** Services first, then what they stand on; nothing is left running. */
    @Override
    public void close() {
        closing = true;
        threads.shutdownNow();
        try (var stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            List.copyOf(config.services())
                    .forEach(name -> stopping.execute(() -> part(name).stop()));
        }
        servers.close();
    }
}
