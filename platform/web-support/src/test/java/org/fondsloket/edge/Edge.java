package org.fondsloket.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fondsloket.contracts.AccessGranted;
import org.fondsloket.contracts.AccessRevoked;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.kafka.OuterEventSender;
import org.fondsloket.servers.KafkaServer;
import org.fondsloket.servers.Ports;
import org.fondsloket.servers.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The edge as it runs, with real servers behind it and an issuer of tokens beside it. */
final class Edge {

    private static final JsonMapper JSON = new JsonMapper();
    private static final @Nullable Edge[] ONLY = new Edge[1];

    private final Tokens tokens = new Tokens();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private Edge() {
        Ports ports = Ports.anyFree();
        Path folder = folder();
        PostgresServer postgres =
                new PostgresServer(
                        folder.resolve("postgres"),
                        folder.resolve("postgres.log"),
                        ports.postgres(),
                        "edge",
                        List.of("edge"));
        KafkaServer kafka =
                new KafkaServer(
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        ports.kafka(),
                        ports.kafkaController());
        postgres.start();
        kafka.start();
        context =
                SpringApplication.run(
                        EdgeApplication.class,
                        "--server.port=0",
                        "--spring.datasource.url=" + postgres.jdbcUrl("edge"),
                        "--spring.datasource.username=edge",
                        "--spring.datasource.password=edge",
                        "--spring.kafka.bootstrap-servers=" + kafka.bootstrap(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                + tokens.issuer());
    }

    /** The one edge of this JVM: it ends with it. */
    static synchronized Edge up() {
        Edge edge = ONLY[0];
        if (edge == null) {
            edge = new Edge();
            ONLY[0] = edge;
        }
        return edge;
    }

    Tokens tokens() {
        return tokens;
    }

    void grant(String subject, String employer, String... rights) {
        publish(employer, new AccessGranted(subject, employer, List.of(rights)));
    }

    void revoke(String subject, String employer) {
        publish(employer, new AccessRevoked(subject, employer));
    }

    void publish(String key, Record event) {
        try {
            context.getBean(OuterEventSender.class)
                    .send(
                            UUID.randomUUID().toString(),
                            key,
                            event,
                            Instant.parse("2026-05-31T12:00:00Z"),
                            Envelope.system("test", "correlation-1"))
                    .get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the edge listens, for requests a client library would refuse to send. */
    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    Answer get(String path, String token) {
        return send(request(path, token));
    }

    /** An act of this caller, without a body. */
    Answer act(String path, String token) {
        return send(request(path, token).POST(HttpRequest.BodyPublishers.noBody()));
    }

    Answer post(String path, String body) {
        return send(
                request(path, tokens.of("subject-1"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(http.body());
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "edge", "e" + System.nanoTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
