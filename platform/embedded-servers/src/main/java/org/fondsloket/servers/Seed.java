package org.fondsloket.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * A database folder in which Keycloak has made its tables and imported the realm already. Tests
 * start from a copy of it, because that work takes longer than most of them.
 */
final class Seed {

    private Seed() {}

    /** Gives a set of servers that never ran a database folder to begin with. */
    static void plant(Servers.Configuration configuration) {
        var target = configuration.data().resolve("postgres");
        if (Files.exists(target)) {
            return;
        }
        var seed = Distribution.folder().resolve("seed-" + fingerprint(configuration));
        Distribution.exclusively(
                "seed",
                () -> {
                    if (!Files.exists(seed)) {
                        grow(configuration, seed);
                    }
                    return null;
                });
        try {
            copy(seed, target);
        } catch (IOException e) {
            throw new IllegalStateException("The prepared database cannot be copied", e);
        }
    }

    private static void grow(Servers.Configuration wanted, Path seed) throws IOException {
        var nursery = seed.resolveSibling("seed.unfinished");
        Folders.delete(nursery);
        var servers =
                new Servers(
                        new Servers.Configuration(
                                Ports.anyFree(),
                                nursery.resolve("data"),
                                nursery.resolve("logs"),
                                wanted.keycloakFolder(),
                                wanted.databasePassword(),
                                wanted.adminPassword(),
                                wanted.realmValues()));
        try (servers) {
            servers.postgres().start();
            servers.keycloak().start();
        }
        Files.move(nursery.resolve("data/postgres"), seed, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(nursery);
    }

    private static String fingerprint(Servers.Configuration configuration) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var realm : configuration.realmFiles()) {
                digest.update(Files.readAllBytes(realm));
            }
            digest.update(
                    (new TreeMap<>(configuration.realmValues())
                                    + configuration.databasePassword()
                                    + configuration.adminPassword()
                                    + Distribution.keycloak().getFileName()
                                    + Servers.DATABASES)
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        Files.createDirectory(
                                to.resolve(from.relativize(folder).toString()),
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rwx------")));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.copy(
                                file,
                                to.resolve(from.relativize(file).toString()),
                                StandardCopyOption.COPY_ATTRIBUTES);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
