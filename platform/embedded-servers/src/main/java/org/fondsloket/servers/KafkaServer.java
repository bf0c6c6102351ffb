package org.fondsloket.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka node in KRaft mode, broker and controller in one JVM of its own. */
public final class KafkaServer extends ProcessServer {

    private final Path data;
    private final Path log;
    private final int port;
    private final int controllerPort;
    private final ClassArchive archive =
            new ClassArchive(Distribution.folder().resolve("kafka.jsa"));

    public KafkaServer(Path data, Path log, int port, int controllerPort) {
        super("Kafka");
        this.data = data.toAbsolutePath();
        this.log = log;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    protected ChildProcess launch() {
        Ports.requireFree(name(), port);
        Ports.requireFree(name() + "'s controller", controllerPort);
        var ready = data.resolve("ready");
        var configuration = data.resolve("server.properties");
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(ready);
            Files.writeString(configuration, configuration());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder of Kafka cannot be used", e);
        }
        var process =
                ChildProcess.start(name(), command(configuration, ready), Map.of(), log, "TERM");
        Readiness.await(process, Duration.ofSeconds(90), () -> Files.exists(ready));
        return process;
    }

    private List<String> command(Path configuration, Path ready) {
        var command = new ArrayList<String>();
        command.addAll(
                List.of(
                        Jdk.java().toString(),
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1"));
        command.addAll(archive.options());
        command.addAll(
                List.of(
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSZ",
                        "-cp",
                        Distribution.classPath(),
                        KafkaMain.class.getName(),
                        configuration.toString(),
                        ready.toString()));
        return command;
    }

    @Override
    protected void ended(boolean inOrder) {
        archive.ended(inOrder);
    }

    private String configuration() {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        controller.listener.names=CONTROLLER
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        group.initial.rebalance.delay.ms=0
        # After SIGKILL the node may come back as soon as its old session is over.
        broker.session.timeout.ms=3000
        broker.heartbeat.interval.ms=750
        # Months of business events must not vanish after a week.
        log.retention.hours=-1
        log.index.size.max.bytes=1048576
        log.cleaner.dedupe.buffer.size=16777216
        log.cleaner.backoff.ms=2000
        num.network.threads=2
        num.io.threads=4
        """
                .formatted(port, controllerPort, data.resolve("log"));
    }
}
