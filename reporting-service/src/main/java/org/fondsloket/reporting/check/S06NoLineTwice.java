package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** S-06: no line stands in the report twice. */
final class S06NoLineTwice implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        Map<LineContent, CheckedLine> firsts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CheckedLine line : report.lines()) {
            if (!line.isReadable()) {
                continue;
            }
            CheckedLine first = firsts.putIfAbsent(LineContent.of(line, true), line);
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
}
