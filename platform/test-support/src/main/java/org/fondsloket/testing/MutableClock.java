package org.fondsloket.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in the hands of a test; it follows the real time until it is set, then it stands. */
public final class MutableClock extends Clock {

    private final AtomicReference<Clock> current;
    private final ZoneId zone;

    public MutableClock() {
        this(new AtomicReference<>(Clock.systemUTC()), ZoneOffset.UTC);
    }

    private MutableClock(AtomicReference<Clock> current, ZoneId zone) {
        this.current = current;
        this.zone = zone;
    }

    /** From now on it is this time. */
    public void set(Instant time) {
        current.set(Clock.fixed(time, ZoneOffset.UTC));
    }

    /** From now on it is that much later, and time stands. */
    public void advance(Duration step) {
        set(instant().plus(step));
    }

    /** Back to the real time. */
    public void reset() {
        current.set(Clock.systemUTC());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same hands under another dial: setting the one sets the other. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(current, other);
    }

    @Override
    public Instant instant() {
        return current.get().instant();
    }
}
