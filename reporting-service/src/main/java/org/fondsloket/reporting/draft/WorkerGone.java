package org.fondsloket.reporting.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.check.LineAsTyped;
import org.jspecify.annotations.Nullable;

/**
 * Rule: once a worker has left, the lines of which nobody typed anything follow the announcement;
 * what somebody typed stays and is for the checks to judge (C7-END).
 *
 * @param lastDay last day in Germany
 */
record WorkerGone(String workerNumber, LocalDate lastDay) {

    /** Status of a line that was only prefilled. */
    private static final String PREFILLED = "WORKED";

    /** The lines of a month's draft without those that fell away, or the same lines. */
    List<LineAsTyped> follow(YearMonth month, List<LineAsTyped> lines) {
        List<LineAsTyped> followed = new ArrayList<>(lines.size());
        for (LineAsTyped line : lines) {
            if (!isUntouched(line)) {
                followed.add(line);
            } else if (!beginsLater(month, line)) {
                followed.add(cut(line));
            }
        }
        return followed.equals(lines) ? lines : followed;
    }

    private boolean isUntouched(LineAsTyped line) {
        return line.workerNumber() != null
                && line.workerNumber().strip().equals(workerNumber)
                && (line.status() == null || line.status().equals(PREFILLED))
                && line.leave().isEmpty()
                && line.absences().isEmpty()
                && Stream.of(
                                text(line.grossWage()),
                                text(line.hours()),
                                text(line.hourlyBaseWage()),
                                text(line.wageGroup()),
                                text(line.postingEnd()),
                                text(line.remark()),
                                text(line.permitNumber()),
                                text(line.wageCurrency()))
                        .allMatch(String::isEmpty);
    }

    private boolean beginsLater(YearMonth month, LineAsTyped line) {
        LocalDate from = day(line.periodFrom());
        return (from == null ? month.atDay(1) : from).isAfter(lastDay);
    }

    private LineAsTyped cut(LineAsTyped line) {
        LocalDate to = day(line.periodTo());
        return to == null || !to.isAfter(lastDay)
                ? line
                : LineAsTyped.plain(
                        line.lineId(),
                        line.workerNumber(),
                        line.status(),
                        line.siteLand(),
                        line.periodFrom(),
                        lastDay.toString(),
                        line.grossWage(),
                        line.hours());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            // Half a day is not what was prefilled; the check of the cell names it.
            return null;
        }
    }
}
