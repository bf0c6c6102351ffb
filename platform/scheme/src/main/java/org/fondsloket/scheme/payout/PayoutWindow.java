package org.fondsloket.scheme.payout;

import java.time.LocalDate;
import java.time.Month;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.PayoutRules;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.calendar.Period;

/**
 * When leave of a year of origin can be paid out: in lieu until it lapses, as compensation in the
 * year after that (framework agreement, section 8 no. 6 to 8).
 */
public final class PayoutWindow {

    private final RuleSet rules;
    private final int year;

    private PayoutWindow(RuleSet rules, int year) {
        this.rules = rules;
        this.year = year;
    }

    /** The windows for leave of a year of origin. */
    public static PayoutWindow of(RuleSet rules, int year) {
        return new PayoutWindow(rules, year);
    }

    /** First day of a payment in lieu after the last posting day, when no covered work followed. */
    public LocalDate inLieuFrom(LocalDate postingEnd) {
        int months = rules.rule(PayoutRules.WAIT_MONTHS, postingEnd).value();
        return postingEnd.plusDays(1).plusMonths(months);
    }

    /** Last day of a payment in lieu: the day the leave lapses. */
    public LocalDate inLieuUntil() {
        return rules.rule(LeaveRules.LAPSE, start()).value().of(year);
    }

    /** Days on which compensation can be claimed. */
    public Period compensation() {
        return new Period(
                inLieuUntil().plusDays(1),
                rules.rule(PayoutRules.COMPENSATION_CLAIM, start()).value().of(year));
    }

    /** Last day on which a late contribution still adds to a compensation. */
    public LocalDate revivedUntil() {
        int years = rules.rule(PayoutRules.REVIVAL_YEARS, start()).value();
        return inLieuUntil().plusYears(years);
    }

    private LocalDate start() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }
}
