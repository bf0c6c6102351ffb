package org.fondsloket.ledger.posting;

import java.time.Year;

/**
 * One account of the small chart: what it is called in entries and on which side it grows.
 *
 * <p>Two kinds are enough for contributions; payments and interest bring their own when they come.
 */
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
}
