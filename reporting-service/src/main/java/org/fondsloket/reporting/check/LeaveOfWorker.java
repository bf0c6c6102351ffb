package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.reporting.report.ReportLine;
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
    private final List<CountedLeave> leave;
    private final List<CountedLeave> open;

    private LeaveOfWorker(ReportUnderCheck report, CheckedWorker worker) {
        this.report = report;
        this.worker = worker;
        this.account = worker.account(report.rules());
        List<LeaveEntry> entries = filedEntries(report, worker);
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

    private static List<LeaveEntry> filedEntries(ReportUnderCheck report, CheckedWorker worker) {
        List<ReportLine> filed = report.facts().filed();
        return filed == null
                ? new ArrayList<>()
                : new ArrayList<>(
                        filed.stream()
                                .filter(line -> line.workerNumber().equals(worker.number()))
                                .flatMap(line -> line.leave().stream())
                                .toList());
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
        Buckets rests = account.bucketsBefore(report.month());
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
        if (proposed(most).isZero()) {
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

    private List<Settlement> settle(Money workGross) {
        List<GrantedLeave> settledBefore =
                leave.stream()
                        .flatMap(each -> each.filedSettlement().map(each::granted).stream())
                        .toList();
        return account.with(List.of(month(settledBefore)))
                .settle(
                        report.month(),
                        worker.isSeverelyDisabled(),
                        open.stream().map(CountedLeave::block).toList(),
                        workGross.isNegative() ? Money.ZERO : workGross);
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
