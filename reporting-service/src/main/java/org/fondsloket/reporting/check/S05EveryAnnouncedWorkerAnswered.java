package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** S-05: every announced worker of the month has a line, with values or with a status. */
final class S05EveryAnnouncedWorkerAnswered implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Set<String> answered =
                report.lines().stream().map(CheckedLine::workerNumber).collect(Collectors.toSet());
        return report.announced().stream()
                .filter(worker -> !answered.contains(worker))
                .sorted()
                .map(worker -> Finding.error("S-05", Map.of("workerNumber", worker)));
    }
}
