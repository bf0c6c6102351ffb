package org.fondsloket.reporting.month;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

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
    OVERDUE,
    /** Nobody was announced for a day of it, so no report is awaited. */
    NOT_REQUIRED,
    /** Was never reported, and the time for it is over. */
    CLOSED;

    /** The state of a month that is not filed and for which somebody was announced. */
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

    /**
     * The state of a month that is not filed.
     *
     * @param window null for a month that has not begun
     */
    public static MonthState ofUnfiled(
            YearMonth month,
            LocalDate reportDueOn,
            boolean drafted,
            LocalDate today,
            @Nullable MonthWindow window) {
        MonthState state = ofUnfiled(month, reportDueOn, drafted, today);
        if (window == null || state == FUTURE) {
            return state;
        }
        if (!window.required() && !drafted) {
            return NOT_REQUIRED;
        }
        if (!window.open()) {
            return CLOSED;
        }
        // Where nobody is awaited, nothing can be late.
        return state == OVERDUE && !window.required() ? DRAFT : state;
    }
}
