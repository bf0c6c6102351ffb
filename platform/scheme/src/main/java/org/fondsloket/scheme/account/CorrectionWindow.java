package org.fondsloket.scheme.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.jspecify.annotations.Nullable;

/**
 * Until when a month can be corrected: 30 September of the next year, or the 15th of the second
 * month after the posting has ended; a wage reported too low always (agreement on the social fund
 * procedure, section 6(5)).
 *
 * @param lastDay last day on which any correction is accepted, Europe/Berlin
 */
public record CorrectionWindow(
        YearMonth month, LocalDate lastDay, String ruleSet, List<Step> steps) {

    public CorrectionWindow {
        steps = List.copyOf(steps);
    }

    /**
     * The window of a report month.
     *
     * @param postingEnd last day of the posting, or null while it goes on
     */
    public static CorrectionWindow of(
            RuleSet rules, YearMonth month, @Nullable LocalDate postingEnd) {
        ClaimDeadline deadline =
                ClaimDeadline.of(
                        rules,
                        month,
                        postingEnd,
                        AccountRules.CORRECTION_WINDOW,
                        AccountRules.CORRECTION_WINDOW_AFTER_END);
        return new CorrectionWindow(month, deadline.lastDay(), rules.id(), deadline.steps());
    }

    /** True when a correction is accepted on a day; one that raises wages always is. */
    public boolean accepts(LocalDate day, boolean raisesWagesOnly) {
        return raisesWagesOnly || !day.isAfter(lastDay);
    }
}
