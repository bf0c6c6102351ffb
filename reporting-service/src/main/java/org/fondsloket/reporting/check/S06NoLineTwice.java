package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.ReportLine;

/** S-06: no line stands in the report twice. */
final class S06NoLineTwice implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Map<ReportLine, CheckedLine> firsts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedLine line : report.lines()) {
            if (!line.isReadable()) {
                continue;
            }
            CheckedLine first = firsts.putIfAbsent(content(line), line);
            if (first != null) {
                findings.add(
                        Finding.error(
                                "S-06",
                                line,
                                null,
                                Map.of("first", String.valueOf(first.index() + 1))));
            }
        }
        return findings.stream();
    }

    private static ReportLine content(CheckedLine line) {
        return line.toReportLine(
                true, line.leave().stream().flatMap(CheckedLeave::unsettled).toList());
    }
}
