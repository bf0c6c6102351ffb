package org.fondsloket.scheme.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.fondsloket.scheme.calendar.Period;
import org.junit.jupiter.api.Test;

class LeavePropertiesTest {

    private static final int CASES = 4_096;
    private static final RuleSet RULES = RuleSets.published().latest();
    private static final List<String> LANDS = List.of("NW", "BE", "BY", "SN", "HH", "TH");

    @Test
    void doesNotDependOnTheOrderOfTheReports() {
        Random random = new Random(20261101);
        for (int each = 0; each < CASES; each++) {
            List<WorkerMonth> months = history(random);
            List<WorkerMonth> shuffled = new ArrayList<>(months);
            Collections.shuffle(shuffled, random);
            YearMonth at = YearMonth.of(2026, 1 + random.nextInt(12));

            assertThat(LeaveAccount.of(RULES, shuffled).bucketsBefore(at))
                    .isEqualTo(LeaveAccount.of(RULES, months).bucketsBefore(at));
        }
    }

    @Test
    void doesNotChangeWhenAReportIsSplitIntoLines() {
        Random random = new Random(20261102);
        for (int each = 0; each < CASES; each++) {
            List<WorkerMonth> months = history(random);
            List<WorkerMonth> split = new ArrayList<>(months);
            WorkerMonth whole = split.remove(random.nextInt(split.size()));
            split.addAll(split(whole, random));
            YearMonth at = YearMonth.of(2026, 1 + random.nextInt(12));

            assertThat(LeaveAccount.of(RULES, split).bucketsBefore(at))
                    .isEqualTo(LeaveAccount.of(RULES, months).bucketsBefore(at));
        }
    }

    @Test
    void keepsEveryDayAndEveryCentOfAYear() {
        Random random = new Random(20261103);
        for (int each = 0; each < CASES; each++) {
            LeaveAccount account = LeaveAccount.of(RULES, history(random));
            LocalDate asOf = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(1_400));
            YearStatement year = account.statement(2025, asOf);

            assertThat(
                            year.granted().days()
                                    + year.grantedNextYear().days()
                                    + year.rest().days()
                                    + year.lapsed().days())
                    .isEqualTo(year.earned().days());
            assertThat(
                            year.granted()
                                    .pay()
                                    .plus(year.grantedNextYear().pay())
                                    .plus(year.rest().pay())
                                    .plus(year.lapsed().pay()))
                    .isEqualTo(year.earned().pay());
            assertThat(year.earned().pay().isInCents()).isTrue();
            assertThat(year.employmentDays()).isBetween(0, 360);
            assertThat(year.earned().days()).isBetween(0, 35);
        }
    }

    @Test
    void paysWholeCentsThatItsStepsAddUpTo() {
        Random random = new Random(20261104);
        for (int each = 0; each < CASES; each++) {
            Buckets buckets = new Buckets(bucket(random), bucket(random));
            Settlement settled =
                    Settlement.of(
                            RULES,
                            2026,
                            random.nextBoolean(),
                            random.nextInt(20),
                            buckets,
                            cents(random, 400_000));

            assertThat(settled.leavePay().isInCents()).isTrue();
            assertThat(settled.carryOver().days() + settled.current().days())
                    .isEqualTo(settled.days());
            assertThat(value(settled.steps(), "leave-pay-summed"))
                    .containsExactly(settled.leavePay());
            if (value(settled.steps(), "capped").isEmpty()) {
                List<Money> parts = new ArrayList<>(value(settled.steps(), "bucket-used-up"));
                parts.addAll(value(settled.steps(), "bucket-share"));
                assertThat(Money.sum(parts)).isEqualTo(settled.leavePay());
            }
        }
    }

    @Test
    void neverPaysMoreThanTheRestAndWhatTheMonthEarns() {
        Random random = new Random(20261105);
        for (int each = 0; each < CASES; each++) {
            Buckets buckets = new Buckets(bucket(random), bucket(random));
            Money workGross = cents(random, 400_000);
            Settlement settled =
                    Settlement.of(RULES, 2026, false, random.nextInt(25), buckets, workGross);
            Money earns = workGross.times(new BigDecimal("0.1425")).roundedHalfUpToCents();

            assertThat(settled.carryOver().pay()).isLessThanOrEqualTo(buckets.carryOver().pay());
            assertThat(settled.current().pay())
                    .isLessThanOrEqualTo(buckets.current().pay().plus(earns));
        }
    }

    @Test
    void leavesNoCentBehindWhoeverTakesTheLastDay() {
        Random random = new Random(20261106);
        for (int each = 0; each < CASES; each++) {
            LeaveAccount account = LeaveAccount.of(RULES, fullMonths(random));
            Buckets buckets = account.bucketsBefore(YearMonth.of(2026, 6));
            Settlement all =
                    Settlement.of(
                            RULES, 2026, false, buckets.days(), buckets, cents(random, 400_000));

            assertThat(all.leavePay())
                    .isEqualTo(buckets.carryOver().pay().plus(buckets.current().pay()));
        }
    }

    @Test
    void settlesBlocksLikeTheirSum() {
        Random random = new Random(20261107);
        for (int each = 0; each < CASES; each++) {
            LeaveAccount account = LeaveAccount.of(RULES, fullMonths(random));
            YearMonth month = YearMonth.of(2026, 6);
            int cut = 2 + random.nextInt(26);
            String land = LANDS.get(random.nextInt(LANDS.size()));
            Money workGross = cents(random, 400_000);
            Period first = new Period(month.atDay(1), month.atDay(cut));
            Period second = new Period(month.atDay(cut + 1), month.atEndOfMonth());
            List<Settlement> blocks =
                    account.settle(
                            month,
                            false,
                            List.of(new LeaveBlock(first, land), new LeaveBlock(second, land)),
                            workGross);
            Settlement whole = account.settle(Period.of(month), land, workGross, false);

            assertThat(blocks.get(0).days() + blocks.get(1).days()).isEqualTo(whole.days());
            assertThat(blocks.get(0).leavePay().plus(blocks.get(1).leavePay()))
                    .isEqualTo(whole.leavePay());
        }
    }

    @Test
    void neverCountsMoreDaysThanTheCalendarHas() {
        Random random = new Random(20261108);
        for (int each = 0; each < CASES; each++) {
            YearMonth month = YearMonth.of(2006 + random.nextInt(25), 1 + random.nextInt(12));
            List<Period> periods = periods(month, random);
            int days = EmploymentDays.of(RULES, month, periods, periods(month, random)).days();
            int covered = Period.union(periods).stream().mapToInt(Period::days).sum();
            assertThat(days).isBetween(0, 30);
            if (covered < month.lengthOfMonth()) {
                assertThat(days).isLessThanOrEqualTo(covered);
            }

            Period leave = periods.getFirst();
            String land = LANDS.get(random.nextInt(LANDS.size()));
            LeaveDayCount count = LeaveDayCount.of(RULES, leave, land);
            assertThat(count.days() + count.skippedHolidays().size())
                    .isLessThanOrEqualTo(leave.days())
                    .isEqualTo(
                            Math.toIntExact(
                                    leave.dates()
                                            .filter(day -> day.getDayOfWeek().getValue() <= 5)
                                            .count()));
        }
    }

    @Test
    void makesNoDifferenceToReportAndTakeBack() {
        Random random = new Random(20261109);
        for (int each = 0; each < CASES; each++) {
            List<WorkerMonth> months = history(random);
            YearMonth taken = months.get(random.nextInt(months.size())).month();
            List<WorkerMonth> rest = new ArrayList<>(months);
            rest.removeIf(month -> month.month().equals(taken));
            List<WorkerMonth> back =
                    months.stream().filter(month -> month.month().equals(taken)).toList();
            YearMonth at = YearMonth.of(2026, 12);

            assertThat(LeaveAccount.of(RULES, rest).with(back).bucketsBefore(at))
                    .isEqualTo(LeaveAccount.of(RULES, months).bucketsBefore(at));
            assertThat(
                            LeaveAccount.of(RULES, months)
                                    .with(back.stream().map(LeavePropertiesTest::reversed).toList())
                                    .bucketsBefore(at)
                                    .current()
                                    .pay())
                    .isEqualTo(LeaveAccount.of(RULES, rest).bucketsBefore(at).current().pay());
        }
    }

    private static WorkerMonth reversed(WorkerMonth month) {
        return new WorkerMonth(
                month.month(),
                List.of(),
                List.of(),
                month.grossWage().negated(),
                month.severelyDisabled(),
                List.of());
    }

    private static List<WorkerMonth> split(WorkerMonth whole, Random random) {
        long wage = whole.grossWage().amount().movePointRight(2).longValue();
        Money part = cents(random, Math.toIntExact(wage) + 1);
        Period period = whole.periods().getFirst();
        if (period.days() == 1) {
            return List.of(whole);
        }
        LocalDate cut = period.from().plusDays(random.nextInt(period.days() - 1));
        return List.of(
                part(whole, new Period(period.from(), cut), part),
                part(
                        whole,
                        new Period(cut.plusDays(1), period.to()),
                        whole.grossWage().minus(part)));
    }

    private static WorkerMonth part(WorkerMonth whole, Period period, Money wage) {
        return new WorkerMonth(
                whole.month(),
                List.of(period),
                whole.absences().stream()
                        .flatMap(
                                absence ->
                                        absence.period().intersect(period).stream()
                                                .map(in -> Absence.of(absence.kind(), in)))
                        .toList(),
                wage,
                whole.severelyDisabled(),
                List.of());
    }

    /** Up to two years of one posting line a month, some with an absence; no leave. */
    private static List<WorkerMonth> history(Random random) {
        boolean disabled = random.nextInt(8) == 0;
        List<WorkerMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2025, 1 + random.nextInt(12));
                month.isBefore(YearMonth.of(2027, 1));
                month = month.plusMonths(1 + random.nextInt(3))) {
            Period period =
                    random.nextBoolean() ? Period.of(month) : periods(month, random).getFirst();
            List<Absence> absences =
                    random.nextInt(3) == 0
                            ? List.of(Absence.of(kind(random), part(period, random)))
                            : List.of();
            months.add(
                    new WorkerMonth(
                            month,
                            List.of(period),
                            absences,
                            cents(random, 500_000),
                            disabled,
                            List.of()));
        }
        return months;
    }

    private static List<WorkerMonth> fullMonths(Random random) {
        List<WorkerMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2025, 1 + random.nextInt(12));
                month.isBefore(YearMonth.of(2026, 6));
                month = month.plusMonths(1)) {
            months.add(WorkerMonth.of(month, List.of(Period.of(month)), cents(random, 500_000)));
        }
        return months;
    }

    private static AbsenceKind kind(Random random) {
        List<AbsenceKind> kinds = List.of(AbsenceKind.values());
        return kinds.get(random.nextInt(kinds.size()));
    }

    private static Period part(Period whole, Random random) {
        LocalDate from = whole.from().plusDays(random.nextInt(whole.days()));
        return new Period(from, whole.to());
    }

    private static List<Period> periods(YearMonth month, Random random) {
        List<Period> periods = new ArrayList<>();
        for (int each = 0; each <= random.nextInt(3); each++) {
            int from = 1 + random.nextInt(month.lengthOfMonth());
            int to = from + random.nextInt(month.lengthOfMonth() - from + 1);
            periods.add(new Period(month.atDay(from), month.atDay(to)));
        }
        return periods;
    }

    private static Bucket bucket(Random random) {
        int days = random.nextInt(16);
        return new Bucket(days, days == 0 ? Money.ZERO : cents(random, 300_000));
    }

    private static List<Money> value(List<Step> steps, String what) {
        assertThat(Set.of(StepKind.values())).anyMatch(kind -> kind.code().equals(what));
        return steps.stream()
                .filter(step -> step.what().equals(what))
                .map(Step::value)
                .map(Money::of)
                .toList();
    }

    private static Money cents(Random random, int bound) {
        return Money.of(BigDecimal.valueOf(random.nextInt(bound), 2));
    }
}
