package org.fondsloket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Decides once per JVM which servers the tests use. */
final class SharedServers {

    private static @Nullable TestServers servers;

    private SharedServers() {}

    static synchronized TestServers get() {
        var known = servers;
        if (known == null) {
            known = choose();
            servers = known;
        }
        return known;
    }

    private static TestServers choose() {
        if (Boolean.getBoolean("fondsloket.test.containers")) {
            return ContainerServers.start(OwnServers.keycloakFolder().resolve("realm.json"));
        }
        var named = System.getProperty("fondsloket.servers", "");
        return named.isBlank() ? OwnServers.start() : new KnownServers(read(Path.of(named)));
    }

    private static KnownServers.Addresses read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The servers' addresses cannot be read", e);
        }
        return KnownServers.Addresses.of(properties);
    }
}
