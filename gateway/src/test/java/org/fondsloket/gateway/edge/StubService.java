package org.fondsloket.gateway.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Stands for every service behind the edge and remembers what reached it. */
final class StubService {

    private final int port;
    private final List<Seen> seen = new ArrayList<>();
    private @Nullable HttpServer server;
    private @Nullable CountDownLatch held;
    private @Nullable String challenge;
    private @Nullable String forbidden;

    StubService() {
        server = open(0);
        port = server.getAddress().getPort();
    }

    /** A request as it arrived; header names in small letters. */
    record Seen(String method, String path, Map<String, String> headers, String body) {}

    String address() {
        return "http://127.0.0.1:" + port;
    }

    synchronized Seen last() {
        return seen.getLast();
    }

    synchronized int count() {
        return seen.size();
    }

    synchronized void close() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    synchronized void reopen() {
        if (server == null) {
            server = open(port);
        }
    }

    /** From now on requests wait until the latch is counted down. */
    synchronized void hold(CountDownLatch latch) {
        held = latch;
    }

    /** The next request is refused with this header; the answer has a body as services write it. */
    synchronized void refuseNext(String authenticate) {
        challenge = authenticate;
    }

    /** The next request is forbidden with a problem of this code. */
    synchronized void forbidNext(String code) {
        forbidden = code;
    }

    synchronized List<Seen> seenAt(String path) {
        return seen.stream().filter(request -> request.path().equals(path)).toList();
    }

    private HttpServer open(int wanted) {
        try {
            HttpServer opened =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 50);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/", this::answer);
            opened.start();
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) ->
                                headers.put(
                                        name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        CountDownLatch wait;
        String refusal;
        String problem;
        synchronized (this) {
            seen.add(
                    new Seen(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            headers,
                            body));
            wait = held;
            refusal = challenge;
            challenge = null;
            problem = forbidden;
            forbidden = null;
        }
        if (wait != null) {
            try {
                wait.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] answer =
                (problem == null ? "{\"from\":\"stub\"}" : "{\"code\":\"" + problem + "\"}")
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add(
                        "Content-Type",
                        problem == null ? "application/json" : "application/problem+json");
        exchange.getResponseHeaders().add("Set-Cookie", "INNER=1");
        exchange.getResponseHeaders().add("ETag", "\"abc\"");
        if (refusal != null) {
            exchange.getResponseHeaders().add("WWW-Authenticate", refusal);
        }
        int status = problem == null ? 200 : 403;
        exchange.sendResponseHeaders(refusal == null ? status : 401, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
