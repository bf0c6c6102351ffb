package org.fondsloket.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {

    @TempDir Path folder;

    @Test
    void liesAsFarFromTheRealTimeAsTheFileSays() throws Exception {
        Path file = folder.resolve("clock");
        Clock clock = new MovedClock(file).withZone(ZoneId.of("Europe/Berlin"));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        Files.writeString(file, "PT-4800H\n");
        assertThat(clock.instant())
                .isCloseTo(
                        Instant.now().minus(200, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
    }
}
