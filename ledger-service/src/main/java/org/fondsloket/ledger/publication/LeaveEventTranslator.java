package org.fondsloket.ledger.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.CorrectionRequested;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.LapseWarningDue;
import org.fondsloket.contracts.LeaveAccountChanged;
import org.fondsloket.contracts.LeaveYearClosed.YearOfOrigin;
import org.fondsloket.ledger.coverage.Coverages;
import org.fondsloket.ledger.leave.EmployerShare;
import org.fondsloket.ledger.leave.Figure;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.fondsloket.ledger.leave.LeaveEvent.EntitlementLapsed;
import org.fondsloket.ledger.leave.LeaveEvent.LapseWarned;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountMoved;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveAccountTakenOver;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveCorrectionRequested;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveMonthRecorded;
import org.fondsloket.ledger.leave.LeaveEvent.LeavePaidOut;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveStated;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveYearClosed;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveYearRestated;
import org.fondsloket.ledger.leave.YearTotals;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.payout.Coverage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What the others learn of leave accounts: how a year stands, that it closed, what will lapse. */
@Component
final class LeaveEventTranslator implements OuterEventTranslator {

    private static final int RATE_DECIMALS = 4;
    private static final int YEARS_OF_STATEMENT = 2;

    private final Covers covers;
    private final RuleSets ruleSets;

    @Autowired
    LeaveEventTranslator(Coverages coverages, RuleSets ruleSets) {
        this(coverages::of, ruleSets);
    }

    LeaveEventTranslator(Covers covers, RuleSets ruleSets) {
        this.covers = covers;
        this.ruleSets = ruleSets;
    }

    /** How far a worker's year is covered, as known at a moment. */
    interface Covers {

        Coverage of(int year, List<EmployerShare> shares, Instant knownAt);
    }

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof LeaveEvent leave ? outer(leave, stored) : Optional.empty();
    }

    private Optional<OuterEvent> outer(LeaveEvent event, StoredEvent stored) {
        return switch (event) {
            case LeaveMonthRecorded month ->
                    changed(month, month.reported().month().getYear(), stored);
            case LeaveYearRestated year -> changed(year, year.year(), stored);
            case EntitlementLapsed lapsed -> changed(lapsed, lapsed.year(), stored);
            case LeavePaidOut paid -> changed(paid, paid.year(), stored);
            case LeaveYearClosed closed -> Optional.of(closed(closed, stored));
            case LapseWarned warned -> Optional.of(warned(warned, stored));
            case LeaveStated stated -> Optional.of(stated(stated, stored));
            case LeaveCorrectionRequested wrong -> Optional.of(requested(wrong));
            // Each year that changed is said by an event of its own.
            case LeaveAccountMoved _, LeaveAccountTakenOver _ -> Optional.empty();
        };
    }

    private Optional<OuterEvent> changed(LeaveEvent event, int year, StoredEvent stored) {
        return event.years().stream()
                .filter(totals -> totals.year() == year)
                .findFirst()
                .map(totals -> changed(event, totals, stored));
    }

    private OuterEvent changed(LeaveEvent event, YearTotals totals, StoredEvent stored) {
        Figure earned = totals.earned().plus(totals.advanced());
        return OuterEvent.of(
                event.workerNumber(),
                new LeaveAccountChanged(
                        event.workerNumber(),
                        totals.year(),
                        stored.sequence(),
                        reportedUntil(totals),
                        totals.employmentDays(),
                        earned.days(),
                        earned.pay(),
                        totals.granted().days(),
                        totals.granted().pay(),
                        totals.paidInLieu().days(),
                        totals.paidInLieu().pay(),
                        totals.compensated().days(),
                        totals.compensated().pay(),
                        totals.lapsed().days(),
                        totals.lapsed().pay(),
                        totals.rest().days(),
                        totals.rest().pay(),
                        totals.dayRate().orElse(null),
                        totals.lapsesAfter(),
                        coverage(totals, stored.recordedAt()).shown(),
                        totals.closed(),
                        employers(totals),
                        event.ruleSet()));
    }

    private OuterEvent closed(LeaveYearClosed event, StoredEvent stored) {
        return OuterEvent.of(
                event.workerNumber(),
                new org.fondsloket.contracts.LeaveYearClosed(
                        stored.eventId(),
                        event.workerNumber(),
                        event.year(),
                        event.on(),
                        event.complete(),
                        yearsOfOrigin(
                                event.statement(),
                                event.year() + 1 - YEARS_OF_STATEMENT,
                                event.ruleSet(),
                                stored.recordedAt()),
                        correctionUntil(event.on(), event.ruleSet()),
                        event.ruleSet()));
    }

    private OuterEvent stated(LeaveStated event, StoredEvent stored) {
        return OuterEvent.of(
                event.workerNumber(),
                new InterimStatementDue(
                        event.statementId(),
                        event.workerNumber(),
                        event.occasion().name(),
                        event.on(),
                        yearsOfOrigin(
                                event.statement(),
                                event.firstYear(),
                                event.ruleSet(),
                                stored.recordedAt()),
                        correctionUntil(event.on(), event.ruleSet()),
                        event.ruleSet()));
    }

    private static OuterEvent requested(LeaveCorrectionRequested event) {
        return OuterEvent.of(
                event.workerNumber(),
                new CorrectionRequested(
                        event.requestId(),
                        event.workerNumber(),
                        event.employerNumber(),
                        event.month(),
                        event.field().name(),
                        event.reported(),
                        event.claimed(),
                        event.on(),
                        event.answerBy()));
    }

    private LocalDate correctionUntil(LocalDate on, String ruleSet) {
        int months = ruleSets.of(ruleSet).rule(LeaveRules.STATEMENT_CORRECTION_MONTHS, on).value();
        return on.plusMonths(months);
    }

    /**
     * Years as a statement tells them.
     *
     * @param all oldest first, with the year before the first one where there is one
     */
    private List<YearOfOrigin> yearsOfOrigin(
            List<YearTotals> all, int first, String ruleSet, Instant at) {
        List<YearOfOrigin> years = new ArrayList<>();
        YearTotals before = null;
        for (YearTotals totals : all) {
            if (totals.year() >= first) {
                years.add(
                        yearOfOrigin(
                                ruleSet,
                                totals,
                                before != null && before.year() == totals.year() - 1
                                        ? before
                                        : null,
                                at));
            }
            before = totals;
        }
        return years;
    }

    private YearOfOrigin yearOfOrigin(
            String ruleSet, YearTotals totals, @Nullable YearTotals before, Instant at) {
        Figure fromBefore =
                before == null ? Figure.none() : before.granted().minus(before.grantedInYear());
        Figure restBefore = before == null ? Figure.none() : before.rest().plus(before.lapsed());
        BigDecimal wagePay = totals.earned().pay().subtract(totals.minimumLeavePay());
        Coverage coverage = coverage(totals, at);
        Money open = Money.of(totals.rest().pay().add(totals.lapsed().pay()));
        return new YearOfOrigin(
                totals.year(),
                totals.employers().stream().map(LeaveEventTranslator::employment).toList(),
                share(ruleSet, totals, wagePay),
                wagePay,
                totals.employers().stream()
                        .map(EmployerShare::lostHours)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                totals.minimumLeavePay(),
                totals.earned().plus(totals.advanced()).days(),
                fromBefore.days(),
                fromBefore.pay(),
                restBefore.days(),
                restBefore.pay(),
                totals.grantedInYear().days(),
                totals.grantedInYear().pay(),
                totals.paidInLieu().pay().add(totals.compensated().pay()),
                totals.lapsed().days(),
                totals.lapsed().pay(),
                totals.rest().days(),
                totals.rest().pay(),
                totals.lapsesAfter(),
                coverage.shown(),
                coverage.of(open).amount());
    }

    /** What share of the wages the leave pay is; the rule of the year where nothing was paid. */
    private BigDecimal share(String ruleSet, YearTotals totals, BigDecimal wagePay) {
        return totals.grossWage().signum() == 0
                ? ruleSets.of(ruleSet)
                        .rule(LeaveRules.PAY_PCT, LocalDate.of(totals.year(), 1, 1))
                        .value()
                : wagePay.divide(totals.grossWage(), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static org.fondsloket.contracts.LeaveYearClosed.Employment employment(
            EmployerShare share) {
        return new org.fondsloket.contracts.LeaveYearClosed.Employment(
                share.employerNumber(),
                share.from(),
                share.to(),
                share.employmentDays(),
                share.grossWage());
    }

    private static OuterEvent warned(LapseWarned event, StoredEvent stored) {
        return OuterEvent.of(
                event.workerNumber(),
                new LapseWarningDue(
                        stored.eventId(),
                        event.workerNumber(),
                        event.year(),
                        event.restDays(),
                        event.restPay(),
                        event.dayRate(),
                        event.lapsesAfter(),
                        event.on(),
                        event.employerNumbers(),
                        event.ruleSet()));
    }

    private Coverage coverage(YearTotals totals, Instant at) {
        return covers.of(totals.year(), totals.employers(), at);
    }

    private static List<String> employers(YearTotals totals) {
        return totals.employers().stream().map(EmployerShare::employerNumber).toList();
    }

    private static @Nullable YearMonth reportedUntil(YearTotals totals) {
        return totals.employers().stream()
                .map(EmployerShare::to)
                .max(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(null);
    }
}
