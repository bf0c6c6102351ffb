package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleaseClaims;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks every day whether waiting reimbursements can be credited. */
@Component
@Order(3)
final class ReleaseJob implements DatedJob {

    private final AccountsByDay accounts;
    private final AccountWork work;

    ReleaseJob(AccountsByDay accounts, AccountWork work) {
        this.accounts = accounts;
        this.work = work;
    }

    @Override
    public String name() {
        return "release";
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
                accounts.waiting().stream()
                        .map(employer -> new ReleaseClaims(employer, day))
                        .toList());
    }
}
