package org.fondsloket.servers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a child process until it is of use, and no longer than it lives. */
public final class Readiness {

    private static final Duration STEP = Duration.ofMillis(50);

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
}
