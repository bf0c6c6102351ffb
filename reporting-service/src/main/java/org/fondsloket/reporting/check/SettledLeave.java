package org.fondsloket.reporting.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Bucket;
import org.fondsloket.scheme.leave.Buckets;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.fondsloket.scheme.leave.Settlement;

/**
 * A leave of the report with what the worker's account gives for it.
 *
 * @param settlement days and pay by year of origin
 * @param available days that can be taken on its first day, those of earlier leave already gone
 * @param rests what was left in the account before the month
 */
record SettledLeave(CountedLeave counted, Settlement settlement, int available, Buckets rests) {

    CheckedLine line() {
        return counted.placed().line();
    }

    CheckedLeave leave() {
        return counted.placed().entry();
    }

    boolean isOf(CheckedLine line, CheckedLeave leave) {
        return line().index() == line.index() && leave().index() == leave.index();
    }

    Period period() {
        return counted.placed().period();
    }

    LeaveDayCount count() {
        return counted.count();
    }

    /** True when it stands in the filed report just like this. */
    boolean isFiled() {
        return counted.isFiled();
    }

    /**
     * True when more days are asked for than the account holds on the first of them; filed leave is
     * settled, whatever earlier months became since.
     */
    boolean exceedsAccount() {
        return !isFiled() && count().days() > available;
    }

    /** Leave pay that the rules give. */
    Money due() {
        return settlement.leavePay();
    }

    /** Leave pay as typed; what is due while nothing is typed. */
    Money paid() {
        Money typed = counted.paid();
        return typed == null ? due() : typed;
    }

    Finding error(String check, String cell, Map<String, String> params) {
        return Finding.error(check, line(), leave().field(cell), params);
    }

    Finding warning(String check, String cell, Map<String, String> params) {
        return Finding.warning(check, line(), leave().field(cell), params);
    }

    Finding info(String check, String cell, Map<String, String> params) {
        return Finding.info(check, line(), leave().field(cell), params);
    }

    LeaveFigures figures() {
        BigDecimal due = due().amount();
        BigDecimal paid = paid().amount();
        return new LeaveFigures(
                settlement.days(),
                settlement.carryOver().days(),
                count().skippedHolidays(),
                lastBucket().shownDayRate().map(Money::amount).orElse(null),
                due,
                settlement.carryOver().pay().amount(),
                paid,
                paid.min(due),
                Stream.concat(count().steps().stream(), settlement.steps().stream()).toList());
    }

    private Bucket lastBucket() {
        return settlement.current().days() > 0 ? rests.current() : rests.carryOver();
    }
}
