package org.fondsloket.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fondsloket.servers.Ports;

/**
 * What one platform is made of and where it lives.
 *
 * @param checkout root of the source tree, whose modules hold the jars
 * @param services names of the services to start, such as {@code ledger}
 * @param restartDead true when a process that dies unasked is started again
 * @param environment handed to every service, over the launcher's own values
 * @param progress takes one line of text for each thing that happens
 */
public record PlatformConfig(
        Ports ports,
        Path checkout,
        Path data,
        Path logs,
        List<String> services,
        boolean restartDead,
        Map<String, String> environment,
        Consumer<String> progress) {

    public PlatformConfig {
        services = List.copyOf(services);
        environment = Map.copyOf(environment);
    }

    /** Everything, with data kept in the checkout, on the ports the environment asks for. */
    public static PlatformConfig usual() {
        var checkout = checkoutFolder();
        return new PlatformConfig(
                Ports.fromEnvironment(),
                checkout,
                checkout.resolve("data"),
                checkout.resolve("logs"),
                Part.names(),
                true,
                Map.of(),
                System.out::println);
    }

    /** Everything, in a folder that a test throws away, on ports that nobody uses. */
    public static PlatformConfig forTests(Path folder) {
        return new PlatformConfig(
                Ports.anyFree(),
                checkoutFolder(),
                folder.resolve("data"),
                folder.resolve("logs"),
                Part.names(),
                true,
                Map.of(),
                System.out::println);
    }

    /** The same with these services only. */
    public PlatformConfig withServices(String... names) {
        return new PlatformConfig(
                ports, checkout, data, logs, List.of(names), restartDead, environment, progress);
    }

    /** The same with more environment for every service. */
    public PlatformConfig withEnvironment(Map<String, String> more) {
        return new PlatformConfig(
                ports, checkout, data, logs, services, restartDead, more, progress);
    }

    /** Named by a system property or found upwards from where this process was started. */
    static Path checkoutFolder() {
        var named = System.getProperty("fondsloket.checkout");
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/keycloak/realm.json"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Start this inside of the checkout.");
    }
}
