package org.fondsloket.acceptance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Waits for a condition, never for a time. */
final class Until {

    private Until() {}

    static <T> T answers(Callable<T> call, Predicate<T> condition) {
        return answers(Duration.ofSeconds(30), call, condition);
    }

    static <T> T answers(Duration atMost, Callable<T> call, Predicate<T> condition) {
        return Awaitility.await()
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(call, condition);
    }
}
