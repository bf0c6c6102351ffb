package org.fondsloket.ledger.schedule;

import org.fondsloket.ledger.contribution.ContributionCommand.ChargeInterest;
import org.fondsloket.ledger.contribution.ContributionCommand.ReleaseClaims;
import org.fondsloket.ledger.contribution.ContributionCommand.Remind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What each day does to accounts, after the estimates and in this order. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    /** Charges the interest of started months to every account that is past due (LT-11). */
    @Bean
    @Order(2)
    DatedJob interestJob(AccountsByDay accounts, AccountWork work) {
        return new AccountJob("interest", work, accounts::pastDue, ChargeInterest::new);
    }

    /** Looks whether waiting reimbursements can be credited. */
    @Bean
    @Order(3)
    DatedJob releaseJob(AccountsByDay accounts, AccountWork work) {
        return new AccountJob("release", work, _ -> accounts.waiting(), ReleaseClaims::new);
    }

    /** Climbs the ladder of reminders on every account that is past due (LT-10). */
    @Bean
    @Order(4)
    DatedJob dunningJob(AccountsByDay accounts, AccountWork work) {
        return new AccountJob("dunning", work, accounts::pastDue, Remind::new);
    }
}
