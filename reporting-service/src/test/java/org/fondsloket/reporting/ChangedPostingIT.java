package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.fondsloket.contracts.PostingChanged;
import org.fondsloket.contracts.PostingWithdrawn;
import org.fondsloket.contracts.WorkerPosted;
import org.fondsloket.testing.MutableClock;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A customs notification changes: the month's list follows. */
@ServiceIT("reporting")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChangedPostingIT {

    private final OuterEvents events;
    private final MutableClock clock;
    @LocalServerPort private int port;

    ChangedPostingIT(OuterEvents events, MutableClock clock) {
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void isAprilTheTenth() {
        clock.set(Instant.parse("2026-04-10T10:00:00Z"));
    }

    @Test
    @DisplayName("S000-22 the list follows a notification that moves, withdraws and comes back")
    void followsAChangedPosting() {
        TestEmployer employer = TestEmployer.registered(events, port);
        String worker = employer.worker("Novak");
        String posting = employer.posted(worker, "2026-03-02", "2026-03-31");
        employer.awaitAnnounced("2026-03", 1);

        events.publish(
                employer.number(),
                new PostingChanged(
                        posting,
                        employer.number(),
                        worker,
                        "HE",
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 4, 30)));

        Awaitility.await()
                .until(
                        () ->
                                employer.get("/2026-03")
                                        .body()
                                        .at("/lines/0/siteLand")
                                        .asString()
                                        .equals("HE"));
        assertThat(employer.get("/2026-03").body().at("/lines/0/periodFrom").asString())
                .isEqualTo("2026-03-09");
        events.publish(employer.number(), new PostingWithdrawn(posting, employer.number(), worker));
        employer.awaitAnnounced("2026-03", 0);
        events.publish(
                employer.number(),
                new WorkerPosted(
                        posting,
                        employer.number(),
                        worker,
                        "NW",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 31),
                        "2026-000123456"));
        employer.awaitAnnounced("2026-03", 1);
    }
}
