package org.fondsloket.ledger.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks again and again whether a new day has begun for the business, by one of all running
 * instances, and calls the schedule; what a standstill missed is made up for, and a clock that is
 * moved brings its day along.
 */
@Component
@ConditionalOnProperty(name = "fondsloket.ledger.schedule.enabled", matchIfMissing = true)
class DailyRun implements SmartLifecycle {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final DataSource database;
    private final Schedule schedule;
    private final Clock clock;
    private final LocalTime at;
    private final Duration lookEvery;
    private @Nullable Scheduler scheduler;

    DailyRun(
            DataSource database,
            Schedule schedule,
            Clock clock,
            @Value("${fondsloket.ledger.schedule.at:02:30}") LocalTime at,
            @Value("${fondsloket.ledger.schedule.look-every:PT30S}") Duration lookEvery) {
        this.database = database;
        this.schedule = schedule;
        this.clock = clock;
        this.at = at;
        this.lookEvery = lookEvery;
    }

    @Override
    public void start() {
        RecurringTask<Void> daily =
                Tasks.recurring("ledger-daily", FixedDelay.of(lookEvery))
                        .execute((instance, context) -> schedule.catchUp(today()));
        Scheduler started =
                Scheduler.create(database)
                        .startTasks(daily)
                        .pollingInterval(lookEvery)
                        .threads(1)
                        .build();
        started.start();
        scheduler = started;
    }

    /** A day of work begins at its hour, not at midnight. */
    private LocalDate today() {
        return LocalDateTime.ofInstant(clock.instant(), BERLIN)
                .minusSeconds(at.toSecondOfDay())
                .toLocalDate();
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
        }
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
