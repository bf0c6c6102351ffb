package org.fondsloket.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** One set of servers for all test modules of a build: {@code ServersMain <folder> <keycloak>}. */
public final class ServersMain {

    private ServersMain() {}

    /**
     * Starts the set, writes {@code servers.properties} into the folder and stays until its input
     * ends or it is told to.
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]).toAbsolutePath();
        var addresses = folder.resolve("servers.properties");
        Files.createDirectories(folder);
        Files.deleteIfExists(addresses);
        Folders.delete(folder.resolve("data"));
        var servers = Servers.forTests(folder, Path.of(args[1]));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    servers.close();
                                    remove(addresses);
                                    Folders.delete(folder.resolve("data"));
                                },
                                "servers-shutdown"));
        servers.start(ServersMain::report);
        var unfinished = folder.resolve("servers.properties.unfinished");
        try (var out = Files.newBufferedWriter(unfinished)) {
            servers.addresses().store(out, null);
        }
        Files.move(unfinished, addresses, StandardCopyOption.ATOMIC_MOVE);
        System.out.println("Ready: " + addresses);
        while (System.in.read() >= 0) {
            // Whatever is written to it: only the end of the input matters.
        }
        System.exit(0);
    }

    /** Nobody is sent to servers that are gone. */
    private static void remove(Path addresses) {
        try {
            Files.deleteIfExists(addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(Server server, Duration took) {
        System.out.printf("%-12s up after %.1f s%n", server.name(), took.toMillis() / 1000.0);
    }
}
