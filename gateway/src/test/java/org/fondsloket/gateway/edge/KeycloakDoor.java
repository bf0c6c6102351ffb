package org.fondsloket.gateway.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fondsloket.testing.TestServers;
import org.jspecify.annotations.Nullable;

/**
 * The way from the edge to the real Keycloak: it can be shut, and it can lose what was asked for,
 * as a Keycloak would that silently gives less.
 */
final class KeycloakDoor {

    private static final List<String> PASSED = List.of("authorization", "content-type", "accept");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private @Nullable HttpServer server;
    private volatile boolean forgetful;

    KeycloakDoor() {
        server = open(0);
        port = server.getAddress().getPort();
    }

    String realm() {
        return "http://127.0.0.1:" + port + "/realms/fondsloket";
    }

    synchronized void shut() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    synchronized void reopen() {
        forgetful = false;
        if (server == null) {
            server = open(port);
        }
    }

    /** From now on no level arrives at Keycloak. */
    void forgetLevels() {
        forgetful = true;
    }

    private HttpServer open(int wanted) {
        try {
            HttpServer opened =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 50);
            opened.createContext("/", this::pass);
            opened.start();
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        TestServers.shared().keycloakUrl()
                                                + exchange.getRequestURI()))
                        .method(
                                exchange.getRequestMethod(),
                                BodyPublishers.ofString(forgetful ? withoutClaims(body) : body));
        PASSED.forEach(
                name -> {
                    String value = exchange.getRequestHeaders().getFirst(name);
                    if (value != null) {
                        request.header(name, value);
                    }
                });
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private static String withoutClaims(String form) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> !pair.startsWith("claims="))
                .collect(Collectors.joining("&"));
    }
}
