package sample.bad.time.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

final class Posting {

    Instant when() {
        return Instant.now();
    }

    LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    UUID id() {
        return UUID.randomUUID();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
