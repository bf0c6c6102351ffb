package org.fondsloket.platform.web;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Lets an answer wait a moment until the caller can see what the caller has just done.
 *
 * <p>It runs on a virtual thread, so waiting holds no platform thread; between two looks it holds
 * no connection either.
 */
public final class BriefWait {

    // Nobody waits as long where views keep up; whoever is not waited for sees what was before.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(80);

    private BriefWait() {}

    /** Waits as long as a person does after an act; what is not seen by then is seen later. */
    public static void until(BooleanSupplier condition) {
        until(PATIENCE, condition);
    }

    /**
     * @return false when the patience ran out before the condition held
     */
    public static boolean until(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() + pause.toNanos() > end) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
            pause =
                    pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                            ? pause.multipliedBy(2)
                            : LONGEST_PAUSE;
        }
        return true;
    }
}
