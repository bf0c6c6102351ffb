package org.fondsloket.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fondsloket.servers.Folders;
import org.fondsloket.servers.PortClash;

/** What {@code ./run} starts. */
final class StandaloneMain {

    private static final Set<String> KNOWN = Set.of("--fresh", "--empty");
    private static final String WITHOUT = "--without=";

    private StandaloneMain() {}

    public static void main(String[] args) throws InterruptedException {
        var options = List.of(args);
        if (!options.stream().allMatch(one -> KNOWN.contains(one) || one.startsWith(WITHOUT))) {
            System.err.println(
                    """
                    usage: run [--fresh] [--empty] [--without=<service>,...] | run doctor
                      --fresh     forget all data first
                      --empty     no demo fund
                      --without   services that somebody else starts, from an editor for instance""");
            System.exit(2);
        }
        long begin = System.nanoTime();
        var config = PlatformConfig.usual().withServices(services(options));
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

    private static String[] services(List<String> options) {
        var without =
                options.stream()
                        .filter(one -> one.startsWith(WITHOUT))
                        .flatMap(
                                one ->
                                        Arrays.stream(
                                                one.substring(WITHOUT.length()).split(",", -1)))
                        .map(Part::named)
                        .collect(Collectors.toSet());
        return Arrays.stream(Part.values())
                .filter(part -> !without.contains(part))
                .map(Part::context)
                .toArray(String[]::new);
    }
}
