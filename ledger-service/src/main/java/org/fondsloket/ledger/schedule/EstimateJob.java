package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fondsloket.ledger.contribution.ContributionCommand.EstimateMonth;
import org.fondsloket.ledger.schedule.AccountsByDay.Unanswered;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.wage.MinimumWage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts estimates where due reports are missing: from the day after the report's last day (LT-09).
 */
@Component
@Order(1)
final class EstimateJob implements DatedJob {

    private static final int UNSKILLED = 1;

    private final AccountsByDay accounts;
    private final AccountWork work;
    private final RuleSets ruleSets;

    EstimateJob(AccountsByDay accounts, AccountWork work, RuleSets ruleSets) {
        this.accounts = accounts;
        this.work = work;
        this.ruleSets = ruleSets;
    }

    @Override
    public String name() {
        return "estimate";
    }

    @Override
    public void run(LocalDate day) {
        RuleSet rules = ruleSets.latest();
        YearMonth last = YearMonth.from(day).minusMonths(1);
        if (!day.isAfter(rules.reportDueOn(last))) {
            last = last.minusMonths(1);
        }
        work.send(
                name(),
                day,
                accounts.unanswered(last).stream()
                        .map(
                                missing ->
                                        new EstimateMonth(
                                                missing.employerNumber(),
                                                missing.month(),
                                                day,
                                                missing.workers(),
                                                minimumWage(rules, missing)))
                        .toList());
    }

    /** Nothing where no minimum wage existed: then the month is only noted as missing. */
    private static Money minimumWage(RuleSet rules, Unanswered missing) {
        return MinimumWage.of(rules, missing.month(), missing.land(), UNSKILLED)
                .hourly()
                .orElse(Money.ZERO);
    }
}
