package org.fondsloket.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keycloak with the realm of the project, on its own database of the same PostgreSQL. */
public final class KeycloakServer extends ProcessServer {

    /** Administrator of the server itself, for the launcher and the tests. */
    public static final String ADMIN = "admin";

    /** Everything that is fixed at build time; the rest is decided at each start. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true");

    private final Settings settings;

    public KeycloakServer(Settings settings) {
        super("Keycloak");
        this.settings = settings;
    }

    /**
     * Where it lives and what it serves.
     *
     * @param home folder of this instance
     * @param jdbcUrl database, whose role has the name of the database
     * @param realmFiles realms to import when the database has them not yet
     * @param themes folder with login themes of the project
     * @param environment values for the placeholders in the realm file
     */
    public record Settings(
            Path home,
            Path log,
            int port,
            int managementPort,
            String jdbcUrl,
            String databaseUser,
            String databasePassword,
            String adminPassword,
            List<Path> realmFiles,
            @Nullable Path themes,
            Map<String, String> environment) {

        public Settings {
            realmFiles = List.copyOf(realmFiles);
            environment = Map.copyOf(environment);
        }
    }

    /** By name and not by number: browsers offer passkeys to names only. */
    public String url() {
        return "http://localhost:" + settings.port();
    }

    @Override
    protected ChildProcess launch() {
        Ports.requireFree(name(), settings.port());
        Ports.requireFree(name() + "'s management", settings.managementPort());
        var distribution = builtDistribution();
        try {
            prepareHome(distribution);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of Keycloak cannot be used", e);
        }
        var process =
                ChildProcess.start(
                        name(),
                        command(settings.home(), startOptions()),
                        environment(),
                        settings.log(),
                        "TERM");
        var realm = URI.create(url() + "/realms/fondsloket/.well-known/openid-configuration");
        Readiness.await(process, Duration.ofMinutes(4), () -> Readiness.answers(realm));
        return process;
    }

    private List<String> startOptions() {
        var options = new ArrayList<String>();
        options.addAll(List.of("start", "--optimized", "--import-realm", "--cache=local"));
        options.addAll(
                List.of(
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-management-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--http-management-port=" + settings.managementPort(),
                        "--hostname=" + url(),
                        "--log-level=warn",
                        "--log-console-color=false"));
        if (settings.themes() != null) {
            options.add("--spi-theme--folder--dir=" + settings.themes().toAbsolutePath());
        }
        return options;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(settings.environment());
        environment.put("KC_DB_URL", settings.jdbcUrl());
        environment.put("KC_DB_USERNAME", settings.databaseUser());
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        return environment;
    }

    /** The programs are shared by a link, data and realm are this instance's own. */
    private void prepareHome(Path distribution) throws IOException {
        var home = settings.home();
        var imports = home.resolve("data/import");
        Files.createDirectories(imports);
        for (var shared : List.of("lib", "conf", "providers")) {
            var link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(shared));
        }
        Files.createDirectories(home.resolve("themes"));
        for (var realm : settings.realmFiles()) {
            Files.copy(
                    realm,
                    imports.resolve(realm.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keycloak's own build step takes long and is the same for all instances: done once. */
    private static Path builtDistribution() {
        var distribution = Distribution.keycloak();
        var note = distribution.resolve("built-with.txt");
        var options = String.join(" ", BUILD_OPTIONS);
        Distribution.exclusively(
                "keycloak",
                () -> {
                    if (!Files.exists(note) || !Files.readString(note).equals(options)) {
                        var build = new ArrayList<>(List.of("build"));
                        build.addAll(BUILD_OPTIONS);
                        ChildProcess.start(
                                        "Keycloak's build",
                                        command(distribution, build),
                                        Map.of(),
                                        distribution.resolveSibling("keycloak-build.log"),
                                        "TERM")
                                .requireSuccess(Duration.ofMinutes(5));
                        Files.writeString(note, options);
                    }
                    return null;
                });
        return distribution;
    }

    private static List<String> command(Path home, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Jdk.java().toString());
        command.addAll(
                List.of(
                        "-Xms64m",
                        "-Xmx448m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dkc.home.dir=" + home.toAbsolutePath(),
                        "-Djboss.server.config.dir=" + home.toAbsolutePath().resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-cp",
                        home.toAbsolutePath().resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(options);
        return command;
    }
}
