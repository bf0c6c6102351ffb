package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import org.fondsloket.ledger.contribution.ContributionCommand.ChargeInterest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Charges the interest of started months to every account that is past due (LT-11). */
@Component
@Order(2)
final class InterestJob implements DatedJob {

    private final AccountsByDay accounts;
    private final AccountWork work;

    InterestJob(AccountsByDay accounts, AccountWork work) {
        this.accounts = accounts;
        this.work = work;
    }

    @Override
    public String name() {
        return "interest";
    }

    @Override
    public boolean isDueOn(LocalDate day) {
        return true;
    }

    @Override
    public boolean catchesUp() {
        return false;
    }

    @Override
    public void run(LocalDate day) {
        work.send(
                name(),
                day,
                accounts.pastDue(day).stream()
                        .map(employer -> new ChargeInterest(employer, day))
                        .toList());
    }
}
