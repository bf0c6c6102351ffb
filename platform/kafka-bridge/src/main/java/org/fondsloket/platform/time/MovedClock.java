package org.fondsloket.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of an installation for training or tests: all its services read from one file how far
 * their time lies from the real one, so that a whole year can be played in an afternoon. Logins and
 * everything else that guards the door keep the real time.
 */
public final class MovedClock extends Clock {

    private final Path file;
    private final ZoneId zone;

    /**
     * @param file holds a duration such as {@code PT-4800H}; the real time while there is none
     */
    public MovedClock(Path file) {
        this(file, ZoneOffset.UTC);
    }

    private MovedClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovedClock(file, other);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(distance());
    }

    private Duration distance() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException _) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("the moved clock cannot be read", e);
        }
    }
}
