package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Bucket;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.LeaveBlock;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.fondsloket.scheme.leave.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * A leave of the report with the days that it costs, before anybody says what it gives.
 *
 * @param paid leave pay as typed, null while nothing is typed
 * @param filed the same leave in the filed report, null where it is new or changed
 */
record CountedLeave(
        Placed<CheckedLeave> placed,
        LeaveDayCount count,
        @Nullable Money paid,
        @Nullable LeaveEntry filed) {

    /**
     * Counts the days.
     *
     * @param entries leave of the worker in the filed report; the one that is found is taken out
     */
    static CountedLeave of(
            ReportUnderCheck report, Placed<CheckedLeave> placed, List<LeaveEntry> entries) {
        LeaveDayCount count =
                LeaveDayCount.of(report.rules(), placed.period(), report.land(placed.line()));
        Money paid = paid(placed.entry());
        for (Iterator<LeaveEntry> each = entries.iterator(); each.hasNext(); ) {
            LeaveEntry entry = each.next();
            if (isSame(entry, placed.period(), count, paid)) {
                each.remove();
                return new CountedLeave(placed, count, Money.of(entry.payPaid()), entry);
            }
        }
        return new CountedLeave(placed, count, paid, null);
    }

    private static boolean isSame(
            LeaveEntry entry, Period period, LeaveDayCount count, @Nullable Money paid) {
        return entry.from().equals(period.from())
                && entry.to().equals(period.to())
                && entry.days() == count.days()
                && (paid == null || paid.equals(Money.of(entry.payPaid())));
    }

    // Text that is no amount is no proposal either: the sender has something else in mind.
    private static @Nullable Money paid(CheckedLeave leave) {
        return switch (leave.payPaid()) {
            case Cell.Empty<?> _ -> null;
            case Cell.Filled<BigDecimal>(BigDecimal amount) -> Money.of(amount);
            case Cell.Unreadable<?> _ -> Money.ZERO;
        };
    }

    LeaveBlock block() {
        return new LeaveBlock(placed.period(), count.land());
    }

    Money paidOrNothing() {
        return paid == null ? Money.ZERO : paid;
    }

    boolean isFiled() {
        return filed != null;
    }

    /** The price at which the leave was filed, if it was. */
    Optional<Settlement> filedSettlement() {
        return filed == null ? Optional.empty() : Optional.of(settlement(filed));
    }

    private Settlement settlement(LeaveEntry entry) {
        return new Settlement(
                entry.days(),
                new Bucket(entry.daysFromCarryOver(), Money.of(entry.payFromCarryOver())),
                new Bucket(
                        entry.days() - entry.daysFromCarryOver(),
                        Money.of(entry.payDue().subtract(entry.payFromCarryOver()))),
                false,
                count.ruleSet(),
                List.of());
    }

    GrantedLeave granted(Settlement settlement) {
        return new GrantedLeave(
                placed.period(),
                settlement.days(),
                settlement.carryOver().days(),
                settlement.leavePay(),
                settlement.carryOver().pay());
    }
}
