package org.fondsloket.reporting.check;

import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.EmployerNumber;

/** S-01: the employer number has eight digits and a valid check digit. */
final class S01EmployerNumberValid implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return EmployerNumber.isValid(report.employerNumber())
                ? Stream.empty()
                : Stream.of(
                        Finding.error("S-01", Map.of("employerNumber", report.employerNumber())));
    }
}
