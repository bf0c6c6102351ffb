package org.fondsloket.ledger.leave;

import java.time.YearMonth;
import java.util.List;
import org.fondsloket.platform.event.Envelope;

/** Brings the lines of a report to the leave accounts of its workers. */
public interface ReportedLeave {

    /**
     * Records one version of a report, worker by worker in the order of their numbers, so that two
     * reports about the same workers never wait for each other; belongs into the transaction that
     * remembers the report's event.
     *
     * @return what the ledger settles, one for each worker with lines
     */
    List<SettledLeave> record(Report report, Envelope envelope);

    /**
     * A report in the ledger's own words.
     *
     * @param sourceEventId outer event that brought it
     * @param workers one for each worker of this version, and one without content for each worker
     *     who was only in the version before
     */
    record Report(
            String reportId,
            String employerNumber,
            YearMonth month,
            int version,
            String sourceEventId,
            String ruleSet,
            List<ReportedMonth> workers) {

        public Report {
            workers = List.copyOf(workers);
        }
    }
}
