package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.RULES;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleWorker.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.WorkerNumber;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Buckets;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("figures hold for whatever somebody types, fixed seeds")
class FiguresPropertiesTest {

    private static final int CASES = 4_096;
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final List<String> WORKERS =
            IntStream.range(0, 3).mapToObj(at -> WorkerNumber.ofSerial(at).value()).toList();

    @Test
    void doNotDependOnTheOrderOfTheLines() {
        Random random = new Random(20260511);
        for (int each = 0; each < CASES; each++) {
            Draft draft = Draft.of(random);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, draft.lines().size()).boxed().toList());
            Collections.shuffle(order, random);

            ReportUnderCheck report = draft.underCheck();
            ReportUnderCheck shuffled =
                    draft.with(order.stream().map(draft.lines()::get).toList()).underCheck();

            assertThat(shuffled.totals()).isEqualTo(report.totals());
            assertThat(shuffled.figures())
                    .isEqualTo(order.stream().map(report.figures()::get).toList());
        }
    }

    @Test
    void keepTheirTotalsWhenALineIsSplit() {
        Random random = new Random(20260512);
        for (int each = 0; each < CASES; each++) {
            Draft draft = Draft.of(random);
            Totals whole = draft.underCheck().totals();
            Totals split = draft.split(random).underCheck().totals();

            assertThat(split.contribution().amount()).isEqualTo(whole.contribution().amount());
            assertThat(split.hours()).isEqualTo(whole.hours());
            assertThat(split.leaveDays()).isEqualTo(whole.leaveDays());
            assertThat(split.leavePayDue()).isEqualTo(whole.leavePayDue());
            assertThat(split.leavePayPaid()).isEqualTo(whole.leavePayPaid());
            assertThat(split.reimbursement()).isEqualTo(whole.reimbursement());
        }
    }

    @Test
    void keepTheEmploymentDaysOfAWorkerWhenALineIsSplit() {
        Random random = new Random(20260513);
        for (int each = 0; each < CASES; each++) {
            Draft draft = Draft.of(random);

            assertThat(employmentDays(draft.split(random))).isEqualTo(employmentDays(draft));
        }
    }

    @Test
    void areWholeCents() {
        Random random = new Random(20260514);
        for (int each = 0; each < CASES; each++) {
            ReportUnderCheck report = Draft.of(random).underCheck();

            assertThat(report.figures().stream().flatMap(FiguresPropertiesTest::amounts))
                    .allMatch(amount -> amount.scale() == 2);
            Totals totals = report.totals();
            assertThat(
                            Stream.of(
                                    totals.contribution().amount().amount(),
                                    totals.leavePayDue(),
                                    totals.leavePayPaid(),
                                    totals.reimbursement()))
                    .allMatch(amount -> amount.scale() == 2);
        }
    }

    @Test
    void neverCountMoreDaysThanTheCalendarHas() {
        Random random = new Random(20260515);
        for (int each = 0; each < CASES; each++) {
            Draft draft = Draft.of(random);
            ReportUnderCheck report = draft.underCheck();

            assertThat(employmentDays(draft).values()).allMatch(days -> days >= 0 && days <= 30);
            for (int at = 0; at < draft.lines().size(); at++) {
                List<LeaveAsTyped> typed = draft.lines().get(at).leave();
                List<LeaveFigures> leave = report.figures().get(at).leave();
                for (int entry = 0; entry < typed.size(); entry++) {
                    Period period = period(typed.get(entry));
                    assertThat(leave.get(entry).days() + leave.get(entry).skippedHolidays().size())
                            .isLessThanOrEqualTo(period.days());
                }
            }
        }
    }

    @Test
    void neverTakeMoreThanTheAccountHolds() {
        Random random = new Random(20260516);
        for (int each = 0; each < CASES; each++) {
            Draft draft = Draft.of(random);
            ReportUnderCheck report = draft.underCheck();
            for (String number : WORKERS) {
                Taken taken = Taken.of(number, draft, report);
                Buckets rests = draft.account(number).bucketsBefore(MAY);

                assertThat(taken.daysFromCarryOver()).isLessThanOrEqualTo(rests.carryOver().days());
                assertThat(taken.payFromCarryOver())
                        .isLessThanOrEqualTo(rests.carryOver().pay().amount());
                assertThat(taken.payFromThisYear())
                        .isLessThanOrEqualTo(
                                rests.current().pay().amount().add(earnedBy(taken.workGross())));
                assertThat(taken.reimbursable()).isLessThanOrEqualTo(taken.payDue());
                assertThat(taken.reimbursable()).isLessThanOrEqualTo(taken.payPaid());
            }
        }
    }

    private static BigDecimal earnedBy(BigDecimal workGross) {
        return Money.of(workGross.max(BigDecimal.ZERO))
                .times(RULES.value(LeaveRules.PAY_PCT, MAY))
                .roundedHalfUpToCents()
                .amount();
    }

    private static Stream<BigDecimal> amounts(LineFigures line) {
        return Stream.concat(
                Stream.of(
                        line.workGross(),
                        line.leavePayDue(),
                        line.reimbursable(),
                        line.contributionShare()),
                line.leave().stream()
                        .flatMap(
                                leave ->
                                        Stream.concat(
                                                Stream.ofNullable(leave.dayRate()),
                                                Stream.of(
                                                        leave.payDue(),
                                                        leave.payFromCarryOver(),
                                                        leave.payPaid(),
                                                        leave.reimbursable()))));
    }

    private static Map<String, Integer> employmentDays(Draft draft) {
        Map<String, Integer> days = new HashMap<>();
        List<LineFigures> figures = draft.underCheck().figures();
        for (int at = 0; at < figures.size(); at++) {
            String number = draft.lines().get(at).workerNumber();
            if (number != null) {
                days.merge(number, figures.get(at).employmentDays(), Integer::sum);
            }
        }
        return days;
    }

    private static Period period(LeaveAsTyped leave) {
        LocalDate from = Cell.date(leave.from()).value();
        LocalDate to = Cell.date(leave.to()).value();
        if (from == null || to == null) {
            throw new AssertionError("leave without days: " + leave);
        }
        return new Period(from, to);
    }

    /** What all lines of a worker take together. */
    private record Taken(
            int daysFromCarryOver,
            BigDecimal payFromCarryOver,
            BigDecimal payDue,
            BigDecimal payPaid,
            BigDecimal reimbursable,
            BigDecimal workGross) {

        static Taken of(String number, Draft draft, ReportUnderCheck report) {
            List<LineFigures> lines =
                    IntStream.range(0, draft.lines().size())
                            .filter(at -> number.equals(draft.lines().get(at).workerNumber()))
                            .mapToObj(report.figures()::get)
                            .toList();
            List<LeaveFigures> leave =
                    lines.stream().flatMap(line -> line.leave().stream()).toList();
            return new Taken(
                    leave.stream().mapToInt(LeaveFigures::daysFromCarryOver).sum(),
                    sum(leave.stream().map(LeaveFigures::payFromCarryOver)),
                    sum(leave.stream().map(LeaveFigures::payDue)),
                    sum(leave.stream().map(LeaveFigures::payPaid)),
                    sum(leave.stream().map(LeaveFigures::reimbursable)),
                    sum(lines.stream().map(LineFigures::workGross)));
        }

        BigDecimal payFromThisYear() {
            return payDue.subtract(payFromCarryOver);
        }

        private static BigDecimal sum(Stream<BigDecimal> amounts) {
            return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Lines of three workers with leave and absence anywhere, out of accounts of any kind. */
    private record Draft(Map<String, List<WorkerMonth>> accounts, List<LineAsTyped> lines) {

        static Draft of(Random random) {
            Map<String, List<WorkerMonth>> accounts = new HashMap<>();
            List<LineAsTyped> lines = new ArrayList<>();
            for (String number : WORKERS) {
                accounts.put(number, months(random));
                lines.addAll(lines(number, random));
            }
            return new Draft(accounts, lines);
        }

        Draft with(List<LineAsTyped> other) {
            return new Draft(accounts, other);
        }

        LeaveAccount account(String number) {
            return LeaveAccount.of(RULES, accounts.getOrDefault(number, List.of()));
        }

        ReportUnderCheck underCheck() {
            SampleWorker[] known =
                    accounts.entrySet().stream()
                            .map(each -> worker(each.getKey()).reported(each.getValue()))
                            .toArray(SampleWorker[]::new);
            return ofMay().knowing(known).with(lines.toArray(LineAsTyped[]::new)).underCheck();
        }

        /** One line becomes two with the same days, the same sums, the same leave and absence. */
        Draft split(Random random) {
            List<LineAsTyped> all = new ArrayList<>(lines);
            LineAsTyped whole = all.remove(random.nextInt(all.size()));
            Period period = Period.of(text(whole.periodFrom()), text(whole.periodTo()));
            int cut = random.nextInt(period.days());
            if (cut == 0) {
                return this;
            }
            long wage = cents(whole.grossWage());
            long part = random.nextLong(wage + 1);
            long hours = cents(whole.hours());
            long some = random.nextLong(hours + 1);
            SampleLine one =
                    line(whole, period.from(), period.from().plusDays(cut - 1L), part, some);
            SampleLine two =
                    line(
                            whole,
                            period.from().plusDays(cut),
                            period.to(),
                            wage - part,
                            hours - some);
            for (LeaveAsTyped leave : whole.leave()) {
                (random.nextBoolean() ? one : two).leave(leave.from(), leave.to(), leave.payPaid());
            }
            for (AbsenceAsTyped each : whole.absences()) {
                (random.nextBoolean() ? one : two)
                        .absence(each.kind(), each.from(), each.to(), each.lostHours());
            }
            all.add(random.nextInt(all.size() + 1), one.typed());
            all.add(random.nextInt(all.size() + 1), two.typed());
            return with(all);
        }

        private static List<WorkerMonth> months(Random random) {
            List<WorkerMonth> months = new ArrayList<>();
            for (YearMonth month = YearMonth.of(2025, 9);
                    month.isBefore(MAY);
                    month = month.plusMonths(1)) {
                if (random.nextInt(3) > 0) {
                    LocalDate from = month.atDay(1 + random.nextInt(10));
                    months.add(
                            WorkerMonth.of(
                                    month,
                                    List.of(new Period(from, month.atEndOfMonth())),
                                    Money.of(BigDecimal.valueOf(random.nextLong(500_000), 2))));
                }
            }
            return months;
        }

        private static List<LineAsTyped> lines(String number, Random random) {
            List<LineAsTyped> lines = new ArrayList<>();
            int day = 1 + random.nextInt(5);
            while (day <= MAY.lengthOfMonth() && lines.size() < 3) {
                int last = Math.min(MAY.lengthOfMonth(), day + random.nextInt(31));
                lines.add(entries(number, day, last, random));
                day = last + 1 + random.nextInt(4);
            }
            return lines;
        }

        private static LineAsTyped entries(String number, int first, int last, Random random) {
            SampleLine line =
                    line(
                            SampleReport.worked(number),
                            MAY.atDay(first),
                            MAY.atDay(last),
                            random.nextLong(400_000),
                            random.nextLong(20_000));
            int day = first + random.nextInt(4);
            while (day <= last) {
                int end = Math.min(last, day + random.nextInt(10));
                String from = MAY.atDay(day).toString();
                String to = MAY.atDay(end).toString();
                switch (random.nextInt(4)) {
                    case 0 -> line.leave(from, to, null);
                    case 1 -> line.leave(from, to, amount(random.nextLong(200_000)));
                    case 2 -> line.absence("UNEXCUSED", from, to, null);
                    default -> line.absence("UNPAID_LEAVE", from, to, null);
                }
                day = end + 1 + random.nextInt(6);
            }
            return line.typed();
        }

        private static SampleLine line(
                LineAsTyped like, LocalDate from, LocalDate to, long wage, long hours) {
            return SampleLine.of(
                    LineAsTyped.plain(
                            null,
                            like.workerNumber(),
                            like.status(),
                            like.siteLand(),
                            from.toString(),
                            to.toString(),
                            amount(wage),
                            amount(hours)));
        }

        private static String amount(long cents) {
            return BigDecimal.valueOf(cents, 2).toPlainString();
        }

        private static long cents(@Nullable String amount) {
            return new BigDecimal(text(amount)).movePointRight(2).longValueExact();
        }

        private static String text(@Nullable String typed) {
            return Cell.text(typed);
        }
    }
}
