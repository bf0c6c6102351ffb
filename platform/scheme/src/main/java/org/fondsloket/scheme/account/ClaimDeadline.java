package org.fondsloket.scheme.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.MonthlyDeadline;
import org.fondsloket.scheme.Rule;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.YearlyDeadline;
import org.jspecify.annotations.Nullable;

/** A last day by the year, or an earlier one once the posting has ended. */
record ClaimDeadline(LocalDate lastDay, List<Step> steps) {

    static ClaimDeadline of(
            RuleSet rules,
            YearMonth month,
            @Nullable LocalDate postingEnd,
            RuleKey<YearlyDeadline> byYear,
            RuleKey<MonthlyDeadline> afterEnd) {
        List<Step> steps = new ArrayList<>();
        Rule<YearlyDeadline> yearly = rules.rule(byYear, month);
        LocalDate lastDay = yearly.value().of(month.getYear());
        steps.add(Step.read(rules, yearly, month));
        steps.add(Step.of(StepKind.LAST_DAY_OF_YEAR_RULE, month.getYear(), lastDay));
        if (postingEnd == null) {
            return new ClaimDeadline(lastDay, steps);
        }
        Rule<MonthlyDeadline> ended = rules.rule(afterEnd, postingEnd);
        LocalDate lastDayAfterEnd = ended.value().of(YearMonth.from(postingEnd));
        steps.add(Step.read(rules, ended, postingEnd));
        steps.add(Step.of(StepKind.LAST_DAY_AFTER_END, postingEnd, lastDayAfterEnd));
        return new ClaimDeadline(
                lastDayAfterEnd.isBefore(lastDay) ? lastDayAfterEnd : lastDay, steps);
    }
}
