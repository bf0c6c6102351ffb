package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/**
 * S-03: the worker belongs to the employer. Another employer's worker gives the same finding as a
 * number that does not exist, so that nobody learns who works elsewhere.
 */
final class S03WorkerKnown implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.lines().stream()
                .filter(line -> !report.worker(line).registered())
                .map(line -> Finding.error("S-03", line, "workerNumber", Map.of()));
    }
}
