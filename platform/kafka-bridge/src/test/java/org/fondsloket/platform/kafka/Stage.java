package org.fondsloket.platform.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fondsloket.servers.KafkaServer;
import org.fondsloket.servers.Ports;
import org.fondsloket.servers.PostgresServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One broker and one database server for all tests of this module; tests may stop and start them.
 */
final class Stage {

    static final String PASSWORD = "stage";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Path FOLDER = folder();
    private static final Ports PORTS = Ports.anyFree();

    static final KafkaServer KAFKA =
            new KafkaServer(
                    FOLDER.resolve("kafka"),
                    FOLDER.resolve("kafka.log"),
                    PORTS.kafka(),
                    PORTS.kafkaController());
    static final PostgresServer POSTGRES =
            new PostgresServer(
                    FOLDER.resolve("postgres"),
                    FOLDER.resolve("postgres.log"),
                    PORTS.postgres(),
                    PASSWORD,
                    List.of());

    private Stage() {}

    static synchronized void up() {
        if (!POSTGRES.isRunning()) {
            POSTGRES.start();
        }
        if (!KAFKA.isRunning()) {
            KAFKA.start();
        }
    }

    /** A name for a database and a topic prefix that nobody has used. */
    static String fresh() {
        String name = "stage" + NEXT.incrementAndGet();
        JdbcClient.create(
                        new DriverManagerDataSource(
                                POSTGRES.jdbcUrl("postgres"), PostgresServer.SUPERUSER, PASSWORD))
                .sql("create database " + name)
                .update();
        return name;
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "stage", "s" + System.nanoTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
