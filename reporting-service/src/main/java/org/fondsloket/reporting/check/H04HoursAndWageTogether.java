package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;

/**
 * H-04: hours without wage or wage without hours is half a line. Leave pay is no wage for hours; a
 * wage below its leave pay is what W-06 finds.
 */
final class H04HoursAndWageTogether implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return WageOfLine.all(report).flatMap(H04HoursAndWageTogether::finding);
    }

    private static Stream<Finding> finding(WageOfLine each) {
        if (each.hours().signum() == 0 && each.workGross().signum() > 0) {
            return Stream.of(finding(each.line(), "hours"));
        }
        return each.hours().signum() > 0 && each.workGross().signum() == 0
                ? Stream.of(finding(each.line(), "grossWage"))
                : Stream.empty();
    }

    private static Finding finding(CheckedLine line, String field) {
        return Finding.error("H-04", line, field, Map.of("field", field));
    }
}
