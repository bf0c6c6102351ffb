package org.fondsloket.reporting.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.AbsenceKind;

/** in the first weeks of a sickness the employer usually goes on paying. */
final class A03SicknessPaidAtFirst implements Check {

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        int paidDays = report.rules().value(CheckRules.PAID_SICKNESS_DAYS, report.month());
        return report.workers().stream().flatMap(worker -> findings(worker, paidDays));
    }

    private static Stream<Finding> findings(CheckedWorker worker, int paidDays) {
        List<Placed<CheckedAbsence>> unpaid = worker.absences(AbsenceKind.SICK_UNPAID);
        List<Period> sicknesses = unpaid.isEmpty() ? List.of() : sicknesses(worker);
        return unpaid.stream()
                .flatMap(
                        each ->
                                sicknesses.stream()
                                        .filter(sickness -> sickness.contains(each.period()))
                                        .map(Period::from)
                                        .filter(start -> isPaid(start, each, paidDays))
                                        .map(start -> finding(each, start, paidDays)));
    }

    private static List<Period> sicknesses(CheckedWorker worker) {
        List<Period> sick = new ArrayList<>();
        LocalDate since = worker.facts().sickUnpaidSince();
        LocalDate first = worker.month().atDay(1);
        if (since != null && since.isBefore(first)) {
            sick.add(new Period(since, first.minusDays(1)));
        }
        Stream.of(AbsenceKind.SICK_PAID, AbsenceKind.SICK_UNPAID)
                .flatMap(kind -> worker.absences(kind).stream())
                .map(Placed::period)
                .forEach(sick::add);
        return Period.union(sick);
    }

    private static boolean isPaid(LocalDate start, Placed<CheckedAbsence> absence, int paidDays) {
        return absence.period().from().isBefore(start.plusDays(paidDays));
    }

    private static Finding finding(Placed<CheckedAbsence> absence, LocalDate start, int paidDays) {
        return Finding.warning(
                "A-03",
                absence.line(),
                absence.entry().field("from"),
                Map.of(
                        "since", start.toString(),
                        "paidDays", String.valueOf(paidDays),
                        "paidUntil", start.plusDays(paidDays - 1L).toString()));
    }
}
