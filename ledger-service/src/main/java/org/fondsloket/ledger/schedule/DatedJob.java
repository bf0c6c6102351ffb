package org.fondsloket.ledger.schedule;

import java.time.LocalDate;

/**
 * Work that a day demands. Running a day again does nothing new: commands carry keys that follow
 * from job, day and subject, so a run that broke off is simply run again.
 */
public interface DatedJob {

    /** Name for the record of its runs; never changes. */
    String name();

    /** True when there is something to look at on this day, Europe/Berlin. */
    default boolean isDueOn(LocalDate day) {
        return true;
    }

    /** True when days that passed during a standstill are run one by one, not only the last. */
    default boolean catchesUp() {
        return false;
    }

    /** Does the work of a day; fails when a part of it could not be done. */
    void run(LocalDate day);
}
