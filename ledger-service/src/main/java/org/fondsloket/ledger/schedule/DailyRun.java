package org.fondsloket.ledger.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Calls the schedule once a night, by one of all running instances; a night that was missed is made
 * up for at the next start, for the task stands in the database.
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
        RecurringTask<Void> nightly =
                Tasks.recurring("ledger-nightly", Schedules.daily(BERLIN, at))
                        .execute(
                                (instance, context) ->
                                        schedule.catchUp(
                                                LocalDate.ofInstant(clock.instant(), BERLIN)));
        Scheduler started =
                Scheduler.create(database)
                        .startTasks(nightly)
                        .pollingInterval(lookEvery)
                        .threads(1)
                        .build();
        started.start();
        scheduler = started;
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
