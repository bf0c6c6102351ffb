package org.fondsloket.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Finds a JDK that is new enough, also when the default one is older. */
public final class Jdk {

    private static final int NEEDED = 25;

    private Jdk() {}

    /** The {@code java} program that servers and services are started with. */
    public static Path java() {
        return home().resolve("bin").resolve("java");
    }

    static Path home() {
        if (Runtime.version().feature() >= NEEDED) {
            return Path.of(System.getProperty("java.home"));
        }
        return candidates().stream()
                .filter(home -> feature(home) >= NEEDED)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No JDK " + NEEDED + " was found; set JAVA_HOME to one."));
    }

    private static List<Path> candidates() {
        var found = new ArrayList<Path>();
        var named = System.getenv("JAVA_HOME");
        if (named != null) {
            found.add(Path.of(named));
        }
        var usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (var homes = Files.list(usual)) {
                homes.sorted().forEach(found::add);
            } catch (IOException unreadable) {
                return found;
            }
        }
        return found;
    }

    private static int feature(Path home) {
        var release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(release)) {
            properties.load(in);
        } catch (IOException unreadable) {
            return 0;
        }
        var version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.+-]", 2)[0]);
    }
}
