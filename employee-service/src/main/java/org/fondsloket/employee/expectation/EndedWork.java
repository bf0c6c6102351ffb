package org.fondsloket.employee.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Rule: a month that was filed before the last day was known is to be corrected where it says
 * otherwise (C7-END); nothing is corrected by itself, because the employer answers for the report.
 *
 * @param lastDay last day of the worker in Germany
 */
record EndedWork(LocalDate lastDay) {

    /**
     * What to offer, oldest month first.
     *
     * @param filed the worker's lines of each filed month, last versions
     */
    List<OfferedCorrection> corrections(SortedMap<YearMonth, List<ReportedLine>> filed) {
        YearMonth month = YearMonth.from(lastDay);
        List<OfferedCorrection> offered = new ArrayList<>();
        for (Map.Entry<YearMonth, List<ReportedLine>> each : filed.entrySet()) {
            if (each.getValue().stream().anyMatch(this::goesOn)) {
                offered.add(new OfferedCorrection(each.getKey(), Reason.DAYS_AFTER_LAST_DAY));
            } else if (each.getKey().equals(month)
                    && each.getValue().stream().noneMatch(this::saysSo)) {
                offered.add(new OfferedCorrection(each.getKey(), Reason.LAST_DAY_NOT_REPORTED));
            }
        }
        return offered;
    }

    private boolean goesOn(ReportedLine line) {
        LocalDate to = line.periodTo();
        return to != null && to.isAfter(lastDay);
    }

    private boolean saysSo(ReportedLine line) {
        return lastDay.equals(line.postingEnd());
    }

    /** A filed month that contradicts the last day. */
    record OfferedCorrection(YearMonth month, Reason reason) {}

    /** What the filed month says otherwise. */
    enum Reason {
        /** Its line of the worker does not name the last day. */
        LAST_DAY_NOT_REPORTED,
        /** It has days of the worker after the last one. */
        DAYS_AFTER_LAST_DAY
    }
}
