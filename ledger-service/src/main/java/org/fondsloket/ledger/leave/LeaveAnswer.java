package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a leave account answers to a command. */
public sealed interface LeaveAnswer {

    /**
     * What was settled for a report.
     *
     * @param granted in the order of the report's leave
     * @param mergedInto number that holds the account since a merge: the report belongs there
     */
    record Settled(List<Granted> granted, @Nullable String mergedInto) implements LeaveAnswer {

        public Settled {
            granted = List.copyOf(granted);
        }
    }

    /**
     * What the worker is paid.
     *
     * @param covered all payments of the decision so far, euro
     */
    record Paid(String payoutId, BigDecimal covered) implements LeaveAnswer {}

    /** What an emptied account held. */
    record Moved(
            String from,
            List<MovedMonth> months,
            List<YearTotals> years,
            List<PaidOut> payouts,
            Set<Integer> closed)
            implements LeaveAnswer {

        public Moved {
            months = List.copyOf(months);
            years = List.copyOf(years);
            payouts = List.copyOf(payouts);
            closed = Set.copyOf(closed);
        }
    }

    /** Nothing that the caller would need. */
    record Done() implements LeaveAnswer {}
}
