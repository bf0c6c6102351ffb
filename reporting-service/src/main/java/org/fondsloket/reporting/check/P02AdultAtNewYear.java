package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;

/** P-02: for a worker who is no adult on 1 January the youth rule holds, which people handle. */
final class P02AdultAtNewYear implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int adult = report.rules().value(CheckRules.ADULT_AGE, report.month());
        LocalDate newYear = report.month().withMonth(1).atDay(1);
        return report.persons()
                .filter(each -> each.isYoungerThan(adult, newYear))
                .map(each -> each.warning("P-02", Map.of("adult", String.valueOf(adult))));
    }
}
