package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs every job on its days, in one order, and remembers what is done. */
@Component
public class Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private final List<DatedJob> jobs;
    private final JobRuns runs;

    Schedule(List<DatedJob> jobs, JobRuns runs) {
        this.jobs = List.copyOf(jobs);
        this.runs = runs;
    }

    /** Runs what is due on a day and not done yet. */
    public void runDue(LocalDate day) {
        jobs.forEach(job -> run(job, day));
    }

    /** Runs what became due since the last run of each job, up to a day. */
    void catchUp(LocalDate today) {
        for (DatedJob job : jobs) {
            LocalDate last = runs.last(job.name(), today).orElse(today.minusDays(1));
            LocalDate first = job.catchesUp() ? last.plusDays(1) : today;
            for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
                run(job, day);
            }
        }
    }

    private void run(DatedJob job, LocalDate day) {
        if (runs.isDone(job.name(), day)) {
            return;
        }
        if (job.isDueOn(day)) {
            job.run(day);
            LOG.debug("Job {} did the work of {}", job.name(), day);
        }
        runs.done(job.name(), day);
    }
}
