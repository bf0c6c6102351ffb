package org.fondsloket.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a child process until it is of use, and no longer than it lives. */
public final class Readiness {

    private static final Duration STEP = Duration.ofMillis(100);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    /** Polls until the condition holds, the process ends or the patience does. */
    public static void await(ChildProcess process, Duration patience, BooleanSupplier ready) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            process.requireAlive();
            if (System.nanoTime() > deadline) {
                process.kill();
                throw new IllegalStateException(
                        "Not ready after %d s:%n%s"
                                .formatted(patience.toSeconds(), process.endOfLog()));
            }
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                process.kill();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting", e);
            }
        }
    }

    /** True when this address on the own machine answers well; asks nothing of a closed port. */
    public static boolean answers(URI address) {
        // Trying to bind would be another way to ask, and would get in the way of who binds.
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 2_000);
        } catch (IOException closed) {
            return false;
        }
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
