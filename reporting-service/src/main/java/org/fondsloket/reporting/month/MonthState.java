package org.fondsloket.reporting.month;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where a month stands for its employer. */
public enum MonthState {
    /** Has not begun. */
    FUTURE,
    /** Can be filled in; nothing is saved. */
    OPEN,
    /** Something is saved, nothing sent. */
    DRAFT,
    /** The report is there. */
    FILED,
    /** The report should be there and is not. */
    OVERDUE;

    /** The state of a month that is not filed. */
    public static MonthState ofUnfiled(
            YearMonth month, LocalDate reportDueOn, boolean drafted, LocalDate today) {
        if (month.isAfter(YearMonth.from(today))) {
            return FUTURE;
        }
        if (today.isAfter(reportDueOn)) {
            return OVERDUE;
        }
        return drafted ? DRAFT : OPEN;
    }
}
