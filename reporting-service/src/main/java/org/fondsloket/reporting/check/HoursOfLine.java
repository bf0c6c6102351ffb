package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.AbsenceKind;

/**
 * Hours of a line together with the days on which they can have been worked.
 *
 * @param mondayToSaturday days of the period without Sundays, public holidays, leave and absence
 * @param workingDays those of them from Monday to Friday
 * @param tariffHours hours of the tariff on them
 * @param shortened true when leave or absence took days away
 * @param absent true when an absence lies in the period
 */
record HoursOfLine(
        CheckedLine line,
        BigDecimal hours,
        int mondayToSaturday,
        int workingDays,
        BigDecimal tariffHours,
        boolean shortened,
        boolean absent) {

    /** Every line whose hours and period can be read; hours below zero are for S-08 alone. */
    static Stream<HoursOfLine> all(ReportUnderCheck report) {
        return report.workers().stream()
                .flatMap(
                        worker -> {
                            Set<LocalDate> away = away(worker);
                            return worker.lines().stream()
                                    .flatMap(line -> of(report, worker, line, away).stream());
                        });
    }

    private static Optional<HoursOfLine> of(
            ReportUnderCheck report, CheckedWorker worker, CheckedLine line, Set<LocalDate> away) {
        BigDecimal hours = line.hours().value();
        Period typed = line.period();
        if (hours == null || typed == null || hours.signum() < 0) {
            return Optional.empty();
        }
        return typed.within(report.month())
                .map(period -> of(report.site(line), worker, line, hours, period, away));
    }

    private static HoursOfLine of(
            SiteDays site,
            CheckedWorker worker,
            CheckedLine line,
            BigDecimal hours,
            Period period,
            Set<LocalDate> away) {
        List<LocalDate> days = period.dates().filter(day -> !away.contains(day)).toList();
        int atWork = site.mondayToSaturday(days.stream());
        return new HoursOfLine(
                line,
                hours,
                atWork,
                site.workingDays(days.stream()),
                site.tariffHours(days.stream()),
                atWork < site.mondayToSaturday(period.dates()),
                worker.absences().stream().anyMatch(each -> each.period().overlaps(period)));
    }

    // Hours of a sickness with pay are paid hours and stand in the hours of the line.
    private static Set<LocalDate> away(CheckedWorker worker) {
        Set<LocalDate> away = new HashSet<>();
        worker.leave().forEach(leave -> leave.period().dates().forEach(away::add));
        worker.countedAbsences().stream()
                .filter(absence -> absence.kind() != AbsenceKind.SICK_PAID)
                .forEach(absence -> absence.period().dates().forEach(away::add));
        return away;
    }
}
