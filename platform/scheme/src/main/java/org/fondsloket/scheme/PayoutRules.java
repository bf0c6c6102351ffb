package org.fondsloket.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Names of the rules on what the fund pays to a worker: payment in lieu and compensation. */
public final class PayoutRules {

    /** Months without covered work before a payment in lieu. */
    public static final RuleKey<Integer> WAIT_MONTHS =
            new RuleKey<>("pil.waitMonths", RuleValues::count);

    /** Wage tax that the fund withholds from what it pays a worker. */
    public static final RuleKey<BigDecimal> TAX = new RuleKey<>("pil.tax", RuleValues::fraction);

    /** Solidarity surcharge, a share of the tax. */
    public static final RuleKey<BigDecimal> SOLI = new RuleKey<>("pil.soli", RuleValues::fraction);

    /** Flat share for social insurance by country; a country without a share blocks the payment. */
    public static final RuleKey<Map<String, BigDecimal>> SOCIAL_SHARE =
            new RuleKey<>("pil.socialShare", RuleValues::sharesByCountry);

    /** Last day on which compensation for a year can be claimed. */
    public static final RuleKey<YearlyDeadline> COMPENSATION_CLAIM =
            new RuleKey<>("compensation.claim", YearlyDeadline::parse);

    /** Calendar years after the lapse in which late contributions revive the claim. */
    public static final RuleKey<Integer> REVIVAL_YEARS =
            new RuleKey<>("compensation.revivalYears", RuleValues::count);

    static final List<RuleKey<?>> ALL =
            List.of(WAIT_MONTHS, TAX, SOLI, SOCIAL_SHARE, COMPENSATION_CLAIM, REVIVAL_YEARS);

    private PayoutRules() {}
}
