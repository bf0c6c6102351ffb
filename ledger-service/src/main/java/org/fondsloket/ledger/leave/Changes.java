package org.fondsloket.ledger.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fondsloket.ledger.posting.Account;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the movements of one event, keeps the totals of each year beside them and makes the
 * balanced posting of both.
 */
final class Changes {

    private static final int CENTS = 2;

    private final WorkerLeave state;
    private final RuleSet rules;
    private final LocalDate valueDate;
    private final @Nullable YearMonth month;
    private final NavigableMap<Integer, YearTotals> totals = new TreeMap<>();
    private final List<Movement> movements = new ArrayList<>();

    Changes(WorkerLeave state, RuleSet rules, LocalDate valueDate, @Nullable YearMonth month) {
        this.state = state;
        this.rules = rules;
        this.valueDate = valueDate;
        this.month = month;
        totals.putAll(state.years());
    }

    YearTotals of(int year) {
        return totals.computeIfAbsent(
                year,
                _ ->
                        YearTotals.none(
                                year,
                                rules.rule(LeaveRules.LAPSE, LocalDate.of(year, Month.JANUARY, 1))
                                        .value()
                                        .of(year)));
    }

    /** Moves days and pay of a year; nothing is no movement. */
    void move(
            int year,
            MovementKind kind,
            Figure by,
            @Nullable String employerNumber,
            boolean inYear,
            List<ExplanationStep> steps) {
        if (by.isNothing()) {
            return;
        }
        totals.put(year, of(year).after(kind, by, inYear));
        movements.add(
                new Movement(
                        year, kind, by.days(), by.pay(), employerNumber, month, valueDate, steps));
    }

    /** Takes what reports say anew; only the difference moves. */
    void earn(Collection<Earnings> earnings, @Nullable String employerNumber) {
        for (Earnings each : earnings) {
            YearTotals before = of(each.year());
            totals.put(each.year(), before.with(each));
            move(
                    each.year(),
                    MovementKind.EARNED,
                    each.earned().minus(before.earned()),
                    employerNumber,
                    false,
                    each.steps());
        }
    }

    /** Takes leave away from its years of origin, or gives it back. */
    void grant(
            MovementKind kind,
            int year,
            Granted leave,
            String employer,
            List<ExplanationStep> steps) {
        boolean back = kind == MovementKind.REVERSED;
        Figure older = leave.fromCarryOver();
        Figure newer = leave.fromCurrent();
        move(year - 1, kind, back ? older.negated() : older, employer, false, steps);
        move(year, kind, back ? newer.negated() : newer, employer, true, steps);
    }

    /**
     * Brings what follows from the other figures in line: what was used and is not earned counts as
     * advanced, what lapsed follows the rest, and what was carried over follows the closed year.
     *
     * @param closed years that are closed with this event
     * @param stage how far a year has lapsed with this event
     */
    void settleWhatFollows(Collection<Integer> closed, Map<Integer, LapseStage> stage) {
        for (int year : new TreeSet<>(totals.keySet())) {
            YearTotals before = of(year);
            Figure advanced = before.used().minus(before.earned()).notNegative();
            move(
                    year,
                    MovementKind.ADVANCED,
                    advanced.minus(before.advanced()),
                    null,
                    false,
                    List.of(step("used", before.used()), step("earned", before.earned())));
            YearTotals now = of(year);
            Figure lapsed = lapsed(now, stage.getOrDefault(year, state.stage(year)));
            move(
                    year,
                    MovementKind.LAPSED,
                    lapsed.minus(now.lapsed()),
                    null,
                    false,
                    List.of(
                            step("unused", now.unused()),
                            new ExplanationStep(
                                    "leave-lapse-day",
                                    now.lapsesAfter().toString(),
                                    LeaveRules.LAPSE.key())));
            if (closed.contains(year) || state.closed().contains(year)) {
                Figure carried =
                        now.earned()
                                .plus(now.advanced())
                                .minus(now.grantedInYear())
                                .minus(now.paidInLieuInYear())
                                .notNegative();
                move(
                        year,
                        MovementKind.CARRIED,
                        carried.minus(now.carried()),
                        null,
                        false,
                        List.of(step("carried", carried)));
            }
        }
    }

    private static Figure lapsed(YearTotals totals, LapseStage stage) {
        return switch (stage) {
            case RUNNING -> Figure.none();
            case ALL -> totals.unused();
            case WAGES -> {
                Figure unused = totals.unused();
                BigDecimal stays = unused.pay().min(totals.minimumLeavePay());
                yield new Figure(unused.days(), unused.pay().subtract(stays));
            }
        };
    }

    List<Movement> movements() {
        return List.copyOf(movements);
    }

    /** Totals that are not what they were before. */
    List<YearTotals> changed() {
        return totals.values().stream()
                .filter(each -> !each.equals(state.years().get(each.year())))
                .toList();
    }

    boolean isEmpty() {
        return movements.isEmpty() && changed().isEmpty();
    }

    /** Closes a year: from now on its days are rounded as at its end. */
    void close(int year, List<ExplanationStep> steps) {
        YearTotals before = of(year);
        int more = before.daysAtYearEnd() - before.earned().days();
        totals.put(year, before.closing());
        move(year, MovementKind.EARNED, new Figure(more, BigDecimal.ZERO), null, false, steps);
    }

    /** The balanced booking of all movements; two lines of nothing when no money moved. */
    Posting posting(String postingId, @Nullable String employerNumber, String sourceEventId) {
        Map<Line, BigDecimal> amounts = new LinkedHashMap<>();
        for (Movement each : movements) {
            book(each, amounts);
        }
        amounts.values().removeIf(amount -> amount.signum() == 0);
        if (amounts.isEmpty()) {
            Year year = Year.of(valueDate.getYear());
            BigDecimal nothing = BigDecimal.ZERO.setScale(CENTS);
            amounts.put(new Line(new Account.LeaveCost(year), EntryType.LEAVE_EARNED), nothing);
            amounts.put(new Line(new Account.Leave(year), EntryType.LEAVE_EARNED), nothing);
        }
        List<Entry> entries = new ArrayList<>();
        amounts.forEach(
                (line, amount) ->
                        entries.add(
                                new Entry(
                                        entries.size() + 1,
                                        line.account().name(),
                                        line.type(),
                                        amount)));
        return new Posting(
                postingId,
                valueDate,
                month,
                employerNumber,
                sourceEventId,
                rules.id(),
                entries,
                movements.stream()
                        .filter(each -> each.pay().signum() != 0)
                        .map(Changes::told)
                        .toList());
    }

    private static void book(Movement movement, Map<Line, BigDecimal> amounts) {
        Year origin = Year.of(movement.year());
        Account liability = new Account.Leave(origin);
        Account cost = new Account.LeaveCost(origin);
        switch (movement.kind()) {
            case EARNED, ADVANCED ->
                    book(cost, liability, EntryType.LEAVE_EARNED, movement.pay(), amounts);
            case GRANTED ->
                    book(
                            liability,
                            claims(movement),
                            EntryType.LEAVE_GRANTED,
                            movement.pay(),
                            amounts);
            case REVERSED ->
                    book(
                            liability,
                            claims(movement),
                            EntryType.LEAVE_CORRECTED,
                            movement.pay(),
                            amounts);
            case LAPSED -> book(liability, cost, EntryType.LEAVE_LAPSED, movement.pay(), amounts);
            case PAID_IN_LIEU, COMPENSATED ->
                    book(
                            liability,
                            new Account.WorkerPayouts(origin),
                            EntryType.LEAVE_PAID,
                            movement.pay(),
                            amounts);
            // The rest stays in its year of origin: no money moves.
            case CARRIED -> {}
        }
    }

    private static Account claims(Movement movement) {
        String employer = movement.employerNumber();
        if (employer == null) {
            throw new IllegalStateException("leave is always granted by an employer");
        }
        return new Account.Reimbursements(employer);
    }

    private static void book(
            Account debit,
            Account credit,
            EntryType type,
            BigDecimal amount,
            Map<Line, BigDecimal> amounts) {
        amounts.merge(new Line(debit, type), amount, BigDecimal::add);
        amounts.merge(new Line(credit, type), amount.negate(), BigDecimal::add);
    }

    private static ExplanationStep told(Movement movement) {
        return new ExplanationStep(
                "leave-" + movement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                movement.pay().toPlainString(),
                null,
                Map.of(
                        "year", Integer.toString(movement.year()),
                        "days", Integer.toString(movement.days())));
    }

    private static ExplanationStep step(String what, Figure figure) {
        return new ExplanationStep(
                "leave-" + what,
                figure.pay().toPlainString(),
                null,
                Map.of("days", Integer.toString(figure.days())));
    }

    private record Line(Account account, EntryType type) {}
}
