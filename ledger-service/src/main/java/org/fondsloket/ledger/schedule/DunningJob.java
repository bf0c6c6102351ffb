package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import org.fondsloket.ledger.contribution.ContributionCommand.Remind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Climbs the ladder of reminders on every account that is past due (LT-10). */
@Component
@Order(4)
final class DunningJob implements DatedJob {

    private final AccountsByDay accounts;
    private final AccountWork work;

    DunningJob(AccountsByDay accounts, AccountWork work) {
        this.accounts = accounts;
        this.work = work;
    }

    @Override
    public String name() {
        return "dunning";
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
                accounts.pastDue(day).stream().map(employer -> new Remind(employer, day)).toList());
    }
}
