package org.fondsloket.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.fondsloket.servers.Folders;
import org.fondsloket.servers.Server;
import org.fondsloket.servers.Servers;

/**
 * Servers of this JVM alone. Keycloak, the slow one, starts behind the others: only who asks for a
 * token waits for it.
 */
final class OwnServers implements TestServers {

    private final KnownServers known;
    private final CompletableFuture<Void> keycloak;

    private OwnServers(KnownServers known, CompletableFuture<Void> keycloak) {
        this.known = known;
        this.keycloak = keycloak;
    }

    static TestServers start() {
        var folder =
                Path.of("target", "test-servers", Long.toString(ProcessHandle.current().pid()));
        var servers = Servers.forTests(folder, keycloakFolder());
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    servers.close();
                                    Folders.delete(folder.resolve("data"));
                                },
                                "test-servers-shutdown"));
        var kafka = inBackground(servers.kafka());
        var mail = inBackground(servers.mail());
        servers.postgres().start();
        var keycloak = inBackground(servers.keycloak());
        CompletableFuture.allOf(kafka, mail).join();
        Properties addresses = servers.addresses();
        return new OwnServers(new KnownServers(KnownServers.Addresses.of(addresses)), keycloak);
    }

    private static CompletableFuture<Void> inBackground(Server server) {
        return CompletableFuture.runAsync(
                server::start, task -> Thread.ofPlatform().daemon().start(task));
    }

    /** The project's own realm, found upwards from the module that is being tested. */
    static Path keycloakFolder() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var candidate = folder.resolve("deploy/keycloak");
            if (Files.exists(candidate.resolve("realm.json"))) {
                return candidate;
            }
        }
        throw new IllegalStateException("deploy/keycloak/realm.json was not found upwards");
    }

    @Override
    public String jdbcUrl(String database) {
        return known.jdbcUrl(database);
    }

    @Override
    public Database freshDatabase(String service) {
        return known.freshDatabase(service);
    }

    @Override
    public String kafkaBootstrap() {
        return known.kafkaBootstrap();
    }

    @Override
    public String issuer() {
        keycloak.join();
        return known.announcedIssuer();
    }

    @Override
    public String announcedIssuer() {
        return known.announcedIssuer();
    }

    @Override
    public String keycloakUrl() {
        keycloak.join();
        return known.keycloakUrl();
    }

    @Override
    public String keycloakAdminPassword() {
        return known.keycloakAdminPassword();
    }

    @Override
    public int smtpPort() {
        return known.smtpPort();
    }

    @Override
    public List<Mail> mails(String address) {
        return known.mails(address);
    }
}
