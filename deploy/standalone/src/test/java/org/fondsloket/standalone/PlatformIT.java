package org.fondsloket.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.fondsloket.servers.PortClash;
import org.fondsloket.servers.Ports;
import org.fondsloket.servers.Readiness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class PlatformIT {

    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private Path folder;
    private Platform platform;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        var checkout = folder.resolve("checkout");
        Files.createDirectories(checkout.resolve("deploy"));
        Files.createSymbolicLink(
                checkout.resolve("deploy/keycloak"),
                PlatformConfig.checkoutFolder().resolve("deploy/keycloak"));
        for (var part : List.of(Part.LEDGER, Part.MAILBOX)) {
            build(checkout.resolve(part.module()).resolve("target/sample-exec.jar"));
        }
        platform =
                Platform.start(
                        new PlatformConfig(
                                Ports.anyFree(),
                                checkout,
                                folder.resolve("data"),
                                folder.resolve("logs"),
                                List.of("ledger", "mailbox"),
                                true,
                                Map.of(),
                                said::add));
    }

    @AfterAll
    void stop() {
        var pids =
                Stream.of("postgres", "kafka", "keycloak", "mail", "ledger", "mailbox")
                        .filter(platform::isRunning)
                        .map(platform::pid)
                        .toList();

        platform.close();

        assertThat(pids).isNotEmpty().allMatch(pid -> ProcessHandle.of(pid).isEmpty());
    }

    @Test
    void saysHowLongEachPartTook() {
        assertThat(said)
                .anyMatch(line -> line.matches(" +ledger +up after [0-9.]+ s"))
                .anyMatch(line -> line.matches(" +keycloak +up after [0-9.]+ s"));
    }

    @Test
    void tellsEachServiceWhereItsDatabaseIs() throws IOException {
        assertThat(Files.readString(folder.resolve("logs/mailbox.log")))
                .contains(platform.servers().postgres().jdbcUrl("mailbox"));
    }

    @Test
    void startsAServiceAgainThatDied() {
        long before = platform.pid("ledger");

        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            assertThat(platform.isRunning("ledger")).isTrue();
                            assertThat(platform.pid("ledger")).isNotEqualTo(before);
                        });
        assertThat(said)
                .anyMatch(line -> line.contains("ledger") && line.contains("started again"));
    }

    @Test
    void leavesAKilledServiceAloneUntilItIsStarted() {
        platform.kill("mailbox");
        assertThat(platform.isRunning("mailbox")).isFalse();

        platform.start("mailbox");

        assertThat(Readiness.answers(healthOf("mailbox"))).isTrue();
        assertThat(said).noneMatch(line -> line.contains("mailbox") && line.contains("again"));
    }

    @Test
    void startsKafkaAgainAfterItWasKilled() {
        platform.killKafka();
        assertThat(platform.isRunning("kafka")).isFalse();

        platform.startKafka();

        assertThat(platform.isRunning("kafka")).isTrue();
    }

    @Test
    void refusesToStartBesideAPlatformOnTheSamePorts() {
        assertThatThrownBy(() -> Platform.start(platform.config()))
                .isInstanceOf(PortClash.class)
                .hasMessageContaining("process " + platform.pid("postgres"));
    }

    @Test
    void namesTheModuleThatIsNotBuilt() {
        var config = PlatformConfig.forTests(folder.resolve("other"));
        var incomplete =
                new PlatformConfig(
                        config.ports(),
                        platform.config().checkout(),
                        config.data(),
                        config.logs(),
                        List.of("reporting"),
                        false,
                        Map.of(),
                        said::add);

        assertThatThrownBy(() -> Platform.start(incomplete))
                .hasMessageContaining("reporting is not built");
    }

    private URI healthOf(String name) {
        return URI.create(platform.url(name) + "/actuator/health");
    }

    /** A jar with one class; the launcher takes any jar that ends like those of the services. */
    private static void build(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, WellService.class.getName());
        var entry = WellService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = WellService.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            Objects.requireNonNull(in).transferTo(out);
            out.closeEntry();
        }
    }
}
