package org.fondsloket.reporting.check;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.WorkerNumber;

/** S-04: a provisional worker number serves for the first report months only. */
final class S04NumberNoLongerProvisional implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int most = report.rules().value(CheckRules.PROVISIONAL_MONTHS_MAX, report.month());
        return report.workers().stream()
                .filter(worker -> isProvisional(worker.number()))
                .flatMap(worker -> finding(worker, report.month(), most));
    }

    private static Stream<Finding> finding(CheckedWorker worker, YearMonth month, int most) {
        YearMonth first = worker.facts().firstReported();
        return first == null || MONTHS.between(first, month) < most
                ? Stream.empty()
                : Stream.of(
                        Finding.warning(
                                "S-04",
                                worker.firstLine(),
                                "workerNumber",
                                Map.of("since", first.toString())));
    }

    private static boolean isProvisional(String number) {
        return WorkerNumber.isValid(number) && new WorkerNumber(number).isProvisional();
    }
}
