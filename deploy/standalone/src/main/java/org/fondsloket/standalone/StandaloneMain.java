package org.fondsloket.standalone;

import java.util.List;
import java.util.Set;
import org.fondsloket.servers.Folders;
import org.fondsloket.servers.PortClash;

/** What {@code ./run} starts. */
final class StandaloneMain {

    private static final Set<String> KNOWN = Set.of("--fresh", "--empty");

    private StandaloneMain() {}

    public static void main(String[] args) throws InterruptedException {
        var options = List.of(args);
        if (!KNOWN.containsAll(options)) {
            System.err.println("usage: run [--fresh] [--empty]");
            System.exit(2);
        }
        long begin = System.nanoTime();
        var config = PlatformConfig.usual();
        if (options.contains("--fresh")) {
            Folders.delete(config.data());
        }
        var platform = Platform.prepared(config);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    System.out.println("Stopping ...");
                                    platform.close();
                                    System.out.println("Stopped.");
                                },
                                "platform-shutdown"));
        try {
            platform.begin();
        } catch (PortClash e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println("The platform did not start: " + e.getMessage());
            System.err.println("Logs: " + config.logs());
            System.exit(1);
        }
        System.out.printf("Everything is up after %.1f s.%n", (System.nanoTime() - begin) / 1e9);
        Welcome.print(platform);
        if (!options.contains("--empty")) {
            DemoFund.load(platform);
        }
        System.out.println("Ctrl-C stops everything.");
        Thread.currentThread().join();
    }
}
