package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.List;

/** Names of the rules on the contribution account: interest, netting, windows and reminders. */
public final class AccountRules {

    /** Interest on an open contribution for each started month. */
    public static final RuleKey<BigDecimal> INTEREST_RATE =
            new RuleKey<>("interest.ratePerStartedMonth", RuleValues::fraction);

    /** Whether interest also runs on the part that is netted later. */
    public static final RuleKey<Boolean> INTEREST_ON_NETTED_PART =
            new RuleKey<>("interest.onNettedPart", RuleValues::flag);

    /** Last day to correct the months of a year while the posting goes on. */
    public static final RuleKey<YearlyDeadline> CORRECTION_WINDOW =
            new RuleKey<>("correction.window", YearlyDeadline::parse);

    /** Last day to correct the months of a posting that has ended. */
    public static final RuleKey<MonthlyDeadline> CORRECTION_WINDOW_AFTER_END =
            new RuleKey<>("correction.window.afterEnd", MonthlyDeadline::parse);

    /** Value date of a corrected contribution: the day it was due at first. */
    public static final RuleKey<String> CORRECTION_VALUE_DATE =
            new RuleKey<>("correction.valueDate", RuleValues.oneOf("ORIGINAL_DUE"));

    /** Last day to claim a reimbursement that arose in a year. */
    public static final RuleKey<YearlyDeadline> REIMBURSEMENT_LAPSE =
            new RuleKey<>("reimbursement.lapse", YearlyDeadline::parse);

    /** Last day to claim a reimbursement after the posting has ended. */
    public static final RuleKey<MonthlyDeadline> REIMBURSEMENT_LAPSE_AFTER_END =
            new RuleKey<>("reimbursement.lapse.afterEnd", MonthlyDeadline::parse);

    /** Last day to claim for an employer who was drawn in later, by the year he was told. */
    public static final RuleKey<YearlyDeadline> REIMBURSEMENT_LAPSE_DRAWN_IN =
            new RuleKey<>("reimbursement.lapse.drawnIn", YearlyDeadline::parse);

    /** Whether the fund nets contributions and reimbursements by itself. */
    public static final RuleKey<Boolean> NETTING_AUTOMATIC =
            new RuleKey<>("netting.automatic", RuleValues::flag);

    /** Order in which a payment settles what is open. */
    public static final RuleKey<List<String>> PAYMENT_ALLOCATION =
            new RuleKey<>("payment.allocation", RuleValues::orderedCodes);

    /** Years after which the fund's claims are barred. */
    public static final RuleKey<Integer> LIMITATION_YEARS =
            new RuleKey<>("limitation.years", RuleValues::count);

    /** Reported months whose average stands in for a missing report. */
    public static final RuleKey<Integer> ESTIMATE_MONTHS =
            new RuleKey<>("estimate.months", RuleValues::count);

    /** Hours of one announced worker that stand in when nothing was ever reported. */
    public static final RuleKey<BigDecimal> ESTIMATE_HOURS =
            new RuleKey<>("estimate.hoursPerWorker", RuleValues::positive);

    /** Days after the due date on which a friendly notice goes out. */
    public static final RuleKey<Integer> DUNNING_NOTICE =
            new RuleKey<>("dunning.noticeDays", RuleValues::count);

    /** Days after the due date on which the first reminder goes out. */
    public static final RuleKey<Integer> DUNNING_FIRST =
            new RuleKey<>("dunning.firstReminderDays", RuleValues::count);

    /** Days after the due date on which the second reminder goes out, with the interest. */
    public static final RuleKey<Integer> DUNNING_SECOND =
            new RuleKey<>("dunning.secondReminderDays", RuleValues::count);

    /** Days after the due date on which the claim is handed over. */
    public static final RuleKey<Integer> DUNNING_HAND_OVER =
            new RuleKey<>("dunning.handOverDays", RuleValues::count);

    /** Months in which an employer can object to a decision on a claim. */
    public static final RuleKey<Integer> OBJECTION_MONTHS =
            new RuleKey<>("objection.months", RuleValues::count);

    static final List<RuleKey<?>> ALL =
            List.of(
                    INTEREST_RATE,
                    INTEREST_ON_NETTED_PART,
                    CORRECTION_WINDOW,
                    CORRECTION_WINDOW_AFTER_END,
                    CORRECTION_VALUE_DATE,
                    REIMBURSEMENT_LAPSE,
                    REIMBURSEMENT_LAPSE_AFTER_END,
                    REIMBURSEMENT_LAPSE_DRAWN_IN,
                    NETTING_AUTOMATIC,
                    PAYMENT_ALLOCATION,
                    LIMITATION_YEARS,
                    ESTIMATE_MONTHS,
                    ESTIMATE_HOURS,
                    DUNNING_NOTICE,
                    DUNNING_FIRST,
                    DUNNING_SECOND,
                    DUNNING_HAND_OVER,
                    OBJECTION_MONTHS);

    private AccountRules() {}
}
