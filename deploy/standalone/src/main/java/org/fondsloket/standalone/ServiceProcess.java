package org.fondsloket.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.servers.ChildProcess;
import org.fondsloket.servers.ClassArchive;
import org.fondsloket.servers.Jdk;
import org.fondsloket.servers.Ports;
import org.fondsloket.servers.ProcessServer;
import org.fondsloket.servers.Readiness;
import org.jspecify.annotations.Nullable;

/** One Boot application in a JVM of its own. */
final class ServiceProcess extends ProcessServer {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Part part;
    private final PlatformConfig config;
    private final Map<String, String> environment;
    private @Nullable ClassArchive archive;

    ServiceProcess(Part part, PlatformConfig config, Map<String, String> addresses) {
        super(part.context());
        this.part = part;
        this.config = config;
        this.environment = new HashMap<>(addresses);
        this.environment.putAll(config.environment());
    }

    @Override
    protected ChildProcess launch() {
        int port = part.port(config.ports());
        Ports.requireFree(name(), port);
        var process =
                ChildProcess.start(
                        name(),
                        command(),
                        environment,
                        config.logs().resolve(name() + ".log"),
                        "TERM");
        var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        Readiness.await(process, PATIENCE, () -> Readiness.answers(health));
        return process;
    }

    @Override
    protected void ended(boolean inOrder) {
        var written = archive;
        if (written != null) {
            written.ended(inOrder);
        }
    }

    private List<String> command() {
        var start = FastStart.of(jar());
        archive = start.archive();
        var command = new ArrayList<String>();
        command.add(Jdk.java().toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.add("-Daxoniq.update-checker.disabled=true");
        command.addAll(start.options());
        var more = System.getenv("FONDSLOKET_JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.strip().split("\\s+", -1)));
        }
        command.addAll(List.of("-jar", start.jar().toString()));
        return command;
    }

    private Path jar() {
        var target = config.checkout().resolve(part.module()).resolve("target");
        if (Files.isDirectory(target)) {
            try (var files = Files.list(target)) {
                var jar =
                        files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                                .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            } catch (IOException e) {
                throw new IllegalStateException(target + " cannot be read", e);
            }
        }
        throw new IllegalStateException(
                "%s is not built: there is no *-exec.jar in %s".formatted(name(), target));
    }
}
