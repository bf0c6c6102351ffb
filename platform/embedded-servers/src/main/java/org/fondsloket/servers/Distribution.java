package org.fondsloket.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The folder in which the build of this module lays out the servers' programs. */
final class Distribution {

    private static final Object ONE_AT_A_TIME = new Object();

    private Distribution() {}

    /** {@code target/servers} beside the classes of this module, unless said otherwise. */
    static Path folder() {
        var said = System.getProperty("fondsloket.servers.home");
        var folder = said != null ? Path.of(said) : ownCode().resolveSibling("servers");
        if (!Files.isDirectory(folder.resolve("lib"))) {
            throw new IllegalStateException(
                    "The servers' programs are missing in " + folder + "; build embedded-servers.");
        }
        return folder.toAbsolutePath().normalize();
    }

    static String classPath() {
        return ownCode() + File.pathSeparator + folder().resolve("lib") + "/*";
    }

    static Path keycloak() {
        try (var entries = Files.list(folder())) {
            return entries.filter(
                            entry -> {
                                var name = entry.getFileName().toString();
                                return name.startsWith("keycloak-") && Files.isDirectory(entry);
                            })
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak was not unpacked."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does work in the folder that two processes must not do at once. */
    static void exclusively(String name, Callable<@Nullable Void> work) {
        synchronized (ONE_AT_A_TIME) {
            try (var channel =
                            FileChannel.open(
                                    folder().resolve(name + ".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid()) {
                    work.call();
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("Preparing " + name + " failed", e);
            }
        }
    }

    private static Path ownCode() {
        try {
            return Path.of(
                    Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
