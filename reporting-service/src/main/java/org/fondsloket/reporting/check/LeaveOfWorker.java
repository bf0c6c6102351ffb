package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.leave.Buckets;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.Settlement;
import org.fondsloket.scheme.leave.WorkerMonth;

/**
 * Settles all leave of a worker in the month in order of date, over all lines: each leave takes
 * what the ones before it left. Leave that stands in the filed report just like this keeps its
 * price, whatever happened to earlier wages since.
 */
final class LeaveOfWorker {

    private final ReportUnderCheck report;
    private final CheckedWorker worker;
    private final LeaveAccount account;
    private final Buckets rests;
    private final List<CountedLeave> leave;
    private final List<CountedLeave> open;

    private LeaveOfWorker(ReportUnderCheck report, CheckedWorker worker) {
        this.report = report;
        this.worker = worker;
        this.account = worker.account(report.rules());
        this.rests = account.bucketsBefore(report.month());
        // Each is taken out when its leave is found.
        List<LeaveEntry> entries = new ArrayList<>(report.filedLeave(worker));
        this.leave =
                worker.leave().stream()
                        .map(placed -> CountedLeave.of(report, placed, entries))
                        .toList();
        this.open = leave.stream().filter(each -> !each.isFiled()).toList();
    }

    /** The leave of the worker in order of date; nothing while none can be read. */
    static List<SettledLeave> settle(ReportUnderCheck report, CheckedWorker worker) {
        return worker.lines().stream().allMatch(line -> line.leave().isEmpty())
                ? List.of()
                : new LeaveOfWorker(report, worker).settled();
    }

    private List<SettledLeave> settled() {
        Iterator<Settlement> settlements = openSettlements().iterator();
        List<Settlement> all = new ArrayList<>();
        List<GrantedLeave> granted = new ArrayList<>();
        for (CountedLeave each : leave) {
            Settlement settlement = each.filedSettlement().orElseGet(settlements::next);
            all.add(settlement);
            granted.add(each.granted(settlement));
        }
        WorkerMonth month = month(granted);
        List<SettledLeave> settled = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            CountedLeave each = leave.get(at);
            int available = account.availableOn(each.placed().period().from(), month).result();
            settled.add(new SettledLeave(each, all.get(at), available, rests));
        }
        return List.copyOf(settled);
    }

    /**
     * What is due for the leave that is not settled yet. Where no pay is typed, what is due counts
     * as paid, and then cap and proposal depend on each other: the cap looks at the wage without
     * leave pay. The proposal becomes the most that its own cap allows.
     */
    private List<Settlement> openSettlements() {
        Money wage =
                Money.of(worker.grossWage())
                        .minus(Money.sum(leave.stream().map(CountedLeave::paidOrNothing).toList()));
        List<Settlement> most = settle(wage);
        if (proposed(most).isZero() || !isCapped(most)) {
            return most;
        }
        List<Settlement> least = settle(wage.minus(proposed(most)));
        while (proposed(least).compareTo(proposed(most)) < 0) {
            List<Settlement> next = settle(wage.minus(proposed(least)));
            if (proposed(next).equals(proposed(most))) {
                break;
            }
            most = next;
            least = settle(wage.minus(proposed(most)));
        }
        return least;
    }

    /** The cap matters only to days of this year that the months before have not earned. */
    private boolean isCapped(List<Settlement> settlements) {
        int filed =
                leave.stream()
                        .flatMap(each -> each.filedSettlement().stream())
                        .mapToInt(each -> each.current().days())
                        .sum();
        int asked = LineFigures.count(settlements, each -> each.current().days());
        return filed + asked > rests.current().days();
    }

    private List<Settlement> settle(Money workGross) {
        return withFiledLeave()
                .settle(
                        report.month(),
                        worker.isSeverelyDisabled(),
                        open.stream().map(CountedLeave::block).toList(),
                        workGross.isNegative() ? Money.ZERO : workGross);
    }

    private LeaveAccount withFiledLeave() {
        List<GrantedLeave> granted =
                leave.stream()
                        .flatMap(each -> each.filedSettlement().map(each::granted).stream())
                        .toList();
        return granted.isEmpty() ? account : account.with(List.of(month(granted)));
    }

    private Money proposed(List<Settlement> settlements) {
        Money sum = Money.ZERO;
        for (int at = 0; at < settlements.size(); at++) {
            if (open.get(at).paid() == null) {
                sum = sum.plus(settlements.get(at).leavePay());
            }
        }
        return sum;
    }

    /** The month as all employers together report it, as far as the days depend on it. */
    private WorkerMonth month(List<GrantedLeave> granted) {
        return new WorkerMonth(
                report.month(),
                Stream.concat(worker.periods().stream(), worker.facts().elsewhere().stream())
                        .toList(),
                worker.countedAbsences(),
                Money.ZERO,
                worker.isSeverelyDisabled(),
                granted);
    }
}
