package org.fondsloket.ledger.posting;

import java.time.Year;

/** One account of the chart: what it is called in entries and on which side it grows. */
public sealed interface Account {

    /** Name in entries, such as {@code RECEIVABLE:20417358}. */
    String name();

    /** What one employer owes the fund: grows by debits. */
    record Receivable(String employerNumber) implements Account {

        /** What the names of all receivable accounts start with. */
        public static final String PREFIX = "RECEIVABLE:";

        @Override
        public String name() {
            return PREFIX + employerNumber;
        }
    }

    /** Contributions earned for the months of one year: grows by credits. */
    record Contributions(Year year) implements Account {

        @Override
        public String name() {
            return "CONTRIBUTIONS:" + year;
        }
    }

    /** Default interest earned in one year: grows by credits. */
    record Interest(Year year) implements Account {

        @Override
        public String name() {
            return "INTEREST:" + year;
        }
    }

    /** Costs that employers refund, by year: grows by credits. */
    record Costs(Year year) implements Account {

        @Override
        public String name() {
            return "COSTS:" + year;
        }
    }

    /** The fund's bank account: grows by debits. */
    record Bank() implements Account {

        @Override
        public String name() {
            return "BANK";
        }
    }

    /** Money in for which nobody was found yet: grows by credits. */
    record Clearing() implements Account {

        @Override
        public String name() {
            return "CLEARING";
        }
    }

    /** What the fund pays for itself in one year, such as fees of its bank: grows by debits. */
    record FundCost(Year year) implements Account {

        @Override
        public String name() {
            return "FUND_COST:" + year;
        }
    }

    /** Debt that the fund gave up in one year: grows by debits. */
    record Waived(Year year) implements Account {

        @Override
        public String name() {
            return "WAIVED:" + year;
        }
    }

    /** Claims of one employer that leave accounts settled and that wait for their credit. */
    record Reimbursements(String employerNumber) implements Account {

        @Override
        public String name() {
            return "REIMBURSEMENTS:" + employerNumber;
        }
    }

    /** What the fund owes workers for leave of one year of origin: grows by credits. */
    record Leave(Year origin) implements Account {

        @Override
        public String name() {
            return "LEAVE:" + origin;
        }
    }

    /** What leave of one year of origin costs the fund: grows by debits. */
    record LeaveCost(Year origin) implements Account {

        @Override
        public String name() {
            return "LEAVE_COST:" + origin;
        }
    }

    /**
     * What the fund owes for a worker who is paid for leave of one year, before deductions: grows
     * by credits. The bank's debit takes off what the worker got. Tax, surcharge and social share
     * were withheld and are owed to others, so they stay here until they are handed on.
     */
    record WorkerPayouts(Year origin) implements Account {

        @Override
        public String name() {
            return "WORKER_PAYOUTS:" + origin;
        }
    }
}
