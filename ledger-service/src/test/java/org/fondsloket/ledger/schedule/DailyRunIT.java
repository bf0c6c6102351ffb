package org.fondsloket.ledger.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night's call, by the persistent scheduler itself. */
@ServiceIT("ledger")
class DailyRunIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired private DataSource database;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;
    @Autowired private JobRuns runs;

    @Test
    @DisplayName("6.1: the scheduler calls at its hour, and two instances do the day once")
    void callsAtItsHour() {
        Recording job = new Recording("called", false);
        Schedule schedule = new Schedule(List.of(job), runs);
        LocalTime soon = LocalTime.now(BERLIN).plusSeconds(3);
        DailyRun one = run(schedule, soon);
        DailyRun other = run(schedule, soon);
        jdbc.sql("delete from scheduled_tasks").update();
        one.start();
        other.start();
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () ->
                                    runs.isDone(
                                            "called",
                                            LocalDate.ofInstant(clock.instant(), BERLIN)));
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(job.days).hasSize(1);
    }

    @Test
    @DisplayName("6.1: days of a standstill are made up for, or only the last where that says all")
    void makesUpForAStandstill() {
        Recording each = new Recording("each-day", true);
        Recording last = new Recording("last-day", false);
        Schedule schedule = new Schedule(List.of(each, last), runs);

        schedule.catchUp(DAY);
        schedule.catchUp(DAY);
        schedule.catchUp(DAY.plusDays(3));

        assertThat(each.days)
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3));
        assertThat(last.days).containsExactly(DAY, DAY.plusDays(3));
    }

    @Test
    @DisplayName("6.1: a day that broke off is run again")
    void runsABrokenDayAgain() {
        Recording job = new Recording("broken", true);
        Schedule schedule = new Schedule(List.of(job), runs);
        job.broken = true;

        assertThatThrownBy(() -> schedule.runDue(DAY)).isInstanceOf(IllegalStateException.class);
        job.broken = false;
        schedule.runDue(DAY);

        assertThat(job.days).containsExactly(DAY, DAY);
    }

    private DailyRun run(Schedule schedule, LocalTime at) {
        return new DailyRun(database, schedule, clock, at, Duration.ofSeconds(1));
    }

    private static final class Recording implements DatedJob {

        private final String name;
        private final boolean catchesUp;
        private final List<LocalDate> days = new ArrayList<>();
        private boolean broken;

        Recording(String name, boolean catchesUp) {
            this.name = name;
            this.catchesUp = catchesUp;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isDueOn(LocalDate day) {
            return true;
        }

        @Override
        public boolean catchesUp() {
            return catchesUp;
        }

        @Override
        public synchronized void run(LocalDate day) {
            days.add(day);
            if (broken) {
                throw new IllegalStateException("broken off");
            }
        }
    }
}
