package org.fondsloket.reporting.absentees;

import java.util.ArrayList;
import java.util.List;
import org.fondsloket.reporting.check.AbsenceAsTyped;
import org.fondsloket.reporting.check.LineAsTyped;

/**
 * Rule: a reported absence stands in the line whose days hold it (C7-SICK, A-01); where no line
 * does, the line is for a person to mend.
 */
final class AbsentLines {

    /** The only status of a line that has days. */
    private static final String WORKED = "WORKED";

    private AbsentLines() {}

    /** The lines with the absence in one of them, or the same lines. */
    static List<LineAsTyped> with(List<LineAsTyped> lines, ReportedAbsence absence) {
        AbsenceAsTyped typed = absence.asTyped();
        boolean there =
                lines.stream()
                        .filter(line -> absence.workerNumber().equals(line.workerNumber()))
                        .anyMatch(line -> line.absences().contains(typed));
        if (there) {
            return lines;
        }
        List<LineAsTyped> with = new ArrayList<>(lines);
        for (int index = 0; index < lines.size(); index++) {
            if (holds(lines.get(index), absence)) {
                List<AbsenceAsTyped> absences = new ArrayList<>(lines.get(index).absences());
                absences.add(typed);
                with.set(index, absent(lines.get(index), absences));
                return with;
            }
        }
        return lines;
    }

    /** The lines without the absence, which was taken back. */
    static List<LineAsTyped> without(List<LineAsTyped> lines, ReportedAbsence absence) {
        return lines.stream()
                .map(
                        line ->
                                absence.workerNumber().equals(line.workerNumber())
                                                && line.absences().stream()
                                                        .anyMatch(absence::stands)
                                        ? absent(
                                                line,
                                                line.absences().stream()
                                                        .filter(each -> !absence.stands(each))
                                                        .toList())
                                        : line)
                .toList();
    }

    private static boolean holds(LineAsTyped line, ReportedAbsence absence) {
        // Days as text compare like days; what is no day holds none.
        String from = line.periodFrom();
        String to = line.periodTo();
        return absence.workerNumber().equals(line.workerNumber())
                && WORKED.equals(line.status())
                && from != null
                && to != null
                && from.compareTo(absence.from().toString()) <= 0
                && to.compareTo(absence.to().toString()) >= 0;
    }

    private static LineAsTyped absent(LineAsTyped line, List<AbsenceAsTyped> absences) {
        return new LineAsTyped(
                line.lineId(),
                line.workerNumber(),
                line.status(),
                line.siteLand(),
                line.periodFrom(),
                line.periodTo(),
                line.grossWage(),
                line.hours(),
                line.hourlyBaseWage(),
                line.wageGroup(),
                line.postingEnd(),
                line.remark(),
                line.permitNumber(),
                line.wageCurrency(),
                line.exchangeRate(),
                line.exchangeRateOn(),
                line.leave(),
                absences);
    }
}
