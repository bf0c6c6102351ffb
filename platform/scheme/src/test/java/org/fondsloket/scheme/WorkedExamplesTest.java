package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fondsloket.scheme.account.CorrectionWindow;
import org.fondsloket.scheme.account.DefaultInterest;
import org.fondsloket.scheme.account.Netting;
import org.fondsloket.scheme.account.PartPayment;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.calendar.WorkCalendar;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.Bucket;
import org.fondsloket.scheme.leave.Buckets;
import org.fondsloket.scheme.leave.EarnedDays;
import org.fondsloket.scheme.leave.EmploymentDays;
import org.fondsloket.scheme.leave.GrantedLeave;
import org.fondsloket.scheme.leave.HomeLeave;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.fondsloket.scheme.leave.LeaveDayCount;
import org.fondsloket.scheme.leave.LeavePay;
import org.fondsloket.scheme.leave.MinimumLeavePay;
import org.fondsloket.scheme.leave.Settlement;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.fondsloket.scheme.leave.YearStatement;
import org.fondsloket.scheme.payout.Coverage;
import org.fondsloket.scheme.payout.Payout;
import org.fondsloket.scheme.payout.PayoutWindow;
import org.fondsloket.scheme.wage.MinimumWage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The fifteen examples of the document, every number of this module's arithmetic. */
class WorkedExamplesTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    @Test
    @DisplayName("Example 1 - contribution on the sum, not per worker")
    void example1() {
        List<Money> wages = money("3120.10", "2876.47", "3401.13");
        Contribution march = Contribution.of(RULES, YearMonth.of(2026, 3), wages);

        assertThat(march.grossSum()).isEqualTo(eur("9397.70"));
        assertThat(march.grossSum().times(march.rate())).isEqualTo(eur("1419.0527"));
        assertThat(march.amount()).isEqualTo(eur("1419.05"));
        assertThat(RULES.paymentDueOn(YearMonth.of(2026, 3))).isEqualTo("2026-04-28");
        assertThat(wages.stream().map(march::shareOf).toList())
                .isEqualTo(money("471.14", "434.35", "513.57"));
        assertThat(march.roundingLine(wages)).isEqualTo(eur("-0.01"));
        assertThat(contribution(2014, 1, "10000.00")).isEqualTo(eur("1530.00"));
        assertThat(contribution(2019, 1, "10000.00")).isEqualTo(eur("1540.00"));
        assertThat(contribution(2022, 1, "10000.00")).isEqualTo(eur("1520.00"));
        assertThat(contribution(2009, 1, "10000.00")).isEqualTo(eur("1410.00"));
    }

    @Test
    @DisplayName("Example 2 - three months of wages, part month at the start")
    void example2() {
        Period posting = Period.of("2026-03-10", "2026-05-31");
        LeaveAccount account =
                LeaveAccount.of(
                        RULES,
                        List.of(
                                month(2026, 3, posting, "2496.00"),
                                month(2026, 4, posting, "3120.00"),
                                month(2026, 5, posting, "2808.00")));

        assertThat(employmentDays(2026, 3, posting)).isEqualTo(22);
        assertThat(employmentDays(2026, 4, posting)).isEqualTo(30);
        assertThat(employmentDays(2026, 5, posting)).isEqualTo(30);
        assertThat(workingDays(posting, 3)).isEqualTo(16);
        assertThat(workingDays(posting, 4)).isEqualTo(20);
        assertThat(workingDays(posting, 5)).isEqualTo(18);
        assertThat(contribution(2026, 3, "2496.00")).isEqualTo(eur("376.90"));
        assertThat(contribution(2026, 4, "3120.00")).isEqualTo(eur("471.12"));
        assertThat(contribution(2026, 5, "2808.00")).isEqualTo(eur("424.01"));
        assertThat(earned(82).inYear(0).steps()).anyMatch(step -> step.value().equals("6.8333"));

        Bucket june = account.bucketsBefore(YearMonth.of(2026, 6)).current();
        assertThat(june).isEqualTo(Bucket.of(6, "1200.42"));
        assertThat(june.shownDayRate()).contains(eur("200.07"));

        Bucket nextYear = account.bucketsBefore(YearMonth.of(2027, 1)).carryOver();
        assertThat(nextYear).isEqualTo(Bucket.of(7, "1200.42"));
        assertThat(nextYear.shownDayRate()).contains(eur("171.49"));
        assertThat(account.statement(2026, LocalDate.of(2026, 12, 31)).employmentDays())
                .isEqualTo(82);
        assertThat(account.statement(2026, LocalDate.of(2026, 12, 31)).grossWage())
                .isEqualTo(eur("8424.00"));
    }

    @Test
    @DisplayName("Example 3 - the Fund's own example and the year-end rounding")
    void example3() {
        Period posting = Period.of("2026-04-01", "2026-10-31");
        List<WorkerMonth> months = new ArrayList<>();
        for (int month = 4; month <= 10; month++) {
            months.add(month(2026, month, posting, "3000.00"));
        }
        LeaveAccount account = LeaveAccount.of(RULES, months);

        Bucket november = account.bucketsBefore(YearMonth.of(2026, 11)).current();
        assertThat(november).isEqualTo(Bucket.of(17, "2992.50"));
        assertThat(november.shownDayRate()).contains(eur("176.03"));
        Bucket january = account.bucketsBefore(YearMonth.of(2027, 1)).carryOver();
        assertThat(january).isEqualTo(Bucket.of(18, "2992.50"));
        assertThat(january.shownDayRate()).contains(eur("166.25"));
        assertThat(account.statement(2026, LocalDate.of(2026, 11, 1)).employmentDays())
                .isEqualTo(210);
        assertThat(leavePay(2017, "9000.00")).isEqualTo(eur("1231.20"));
    }

    @Test
    @DisplayName("Example 4 - leave, day rate, reimbursement, next rest")
    void example4() {
        LeaveAccount account = LeaveAccount.of(RULES, workerB());
        Bucket before = account.bucketsBefore(YearMonth.of(2026, 5)).current();
        assertThat(before).isEqualTo(Bucket.of(10, "1733.94"));
        assertThat(before.shownDayRate()).contains(eur("173.39"));

        Period leave = Period.of("2026-05-11", "2026-05-22");
        LeaveDayCount count = LeaveDayCount.of(RULES, leave, "NW");
        assertThat(count.days()).isEqualTo(9);
        assertThat(count.skippedHolidays()).containsExactly(LocalDate.of(2026, 5, 14));

        Settlement settled = account.settle(leave, "NW", eur("1404.00"), false);
        assertThat(settled.leavePay()).isEqualTo(eur("1560.55"));
        assertThat(settled.days()).isEqualTo(9);

        Period may = Period.of(YearMonth.of(2026, 5));
        assertThat(account.availableOn(leave.from(), List.of(may)).result()).isEqualTo(10);

        Contribution share =
                Contribution.of(RULES, YearMonth.of(2026, 5), money("1404.00", "1560.55"));
        assertThat(share.grossSum()).isEqualTo(eur("2964.55"));
        assertThat(share.amount()).isEqualTo(eur("447.65"));
        Netting netting =
                Netting.of(
                        RULES,
                        YearMonth.of(2026, 5),
                        share.amount(),
                        settled.leavePay(),
                        Money.ZERO,
                        true);
        assertThat(netting.payout()).isEqualTo(eur("1112.90"));
        assertThat(netting.due()).isEqualTo(Money.ZERO);

        LeaveAccount afterMay =
                account.with(
                        List.of(
                                new WorkerMonth(
                                        YearMonth.of(2026, 5),
                                        List.of(may),
                                        List.of(),
                                        eur("2964.55"),
                                        false,
                                        List.of(granted(leave, settled)))));
        Bucket june = afterMay.bucketsBefore(YearMonth.of(2026, 6)).current();
        assertThat(june).isEqualTo(Bucket.of(3, "595.84"));
        assertThat(june.shownDayRate()).contains(eur("198.61"));
        assertThat(leavePay(2026, "15132.55")).isEqualTo(eur("2156.39"));
    }

    @Test
    @DisplayName("Example 5 - account with netting")
    void example5() {
        assertThat(contribution(2026, 3, "9397.70")).isEqualTo(eur("1419.05"));
        assertThat(contribution(2026, 4, "9412.30")).isEqualTo(eur("1421.26"));
        assertThat(contribution(2026, 5, "9254.85")).isEqualTo(eur("1397.48"));
        assertThat(contribution(2026, 6, "8011.00")).isEqualTo(eur("1209.66"));

        Netting may = netting(5, "1397.48", "1560.55");
        assertThat(may.payout()).isEqualTo(eur("163.07"));
        assertThat(may.due()).isEqualTo(Money.ZERO);

        Netting june = netting(6, "1209.66", "650.00");
        assertThat(june.due()).isEqualTo(eur("559.66"));
        assertThat(june.payout()).isEqualTo(Money.ZERO);
        assertThat(RULES.paymentDueOn(YearMonth.of(2026, 6))).isEqualTo("2026-07-28");
    }

    @Test
    @DisplayName("Example 6 - correction and its difference")
    void example6() {
        Money old = contribution(2026, 4, "3120.00");
        Money corrected = contribution(2026, 4, "3217.50");
        assertThat(old).isEqualTo(eur("471.12"));
        assertThat(corrected).isEqualTo(eur("485.84"));
        Money difference = corrected.minus(old);
        assertThat(difference).isEqualTo(eur("14.72"));
        assertThat(RULES.paymentDueOn(YearMonth.of(2026, 4))).isEqualTo("2026-05-28");

        DefaultInterest interest =
                interest("14.72", LocalDate.of(2026, 5, 28), LocalDate.of(2026, 7, 24));
        assertThat(interest.months()).isEqualTo(2);
        assertThat(interest.amount()).isEqualTo(eur("0.26"));

        Money newPay = leavePay(2026, "15230.05");
        assertThat(newPay).isEqualTo(eur("2170.28"));
        assertThat(newPay.minus(leavePay(2026, "15132.55"))).isEqualTo(eur("13.89"));

        List<WorkerMonth> months = new ArrayList<>(workerB());
        months.set(3, month(2026, 4, Period.of(YearMonth.of(2026, 4)), "3217.50"));
        Period leave = Period.of("2026-05-11", "2026-05-22");
        months.add(
                new WorkerMonth(
                        YearMonth.of(2026, 5),
                        List.of(Period.of(YearMonth.of(2026, 5))),
                        List.of(),
                        eur("2964.55"),
                        false,
                        List.of(new GrantedLeave(leave, 9, 0, eur("1560.55"), Money.ZERO))));
        Bucket june = LeaveAccount.of(RULES, months).bucketsBefore(YearMonth.of(2026, 6)).current();
        assertThat(june.pay()).isEqualTo(eur("609.73"));
        assertThat(june.shownDayRate()).contains(eur("203.24"));

        CorrectionWindow window = CorrectionWindow.of(RULES, YearMonth.of(2026, 4), null);
        assertThat(window.lastDay()).isEqualTo("2027-09-30");
        assertThat(window.accepts(LocalDate.of(2027, 10, 1), true)).isTrue();
        assertThat(window.accepts(LocalDate.of(2027, 10, 1), false)).isFalse();
    }

    @Test
    @DisplayName("Example 7 - late payment")
    void example7() {
        LocalDate due = LocalDate.of(2026, 3, 28);
        LocalDate paid = LocalDate.of(2026, 5, 5);
        DefaultInterest whole = interest("1419.05", due, paid);
        assertThat(whole.months()).isEqualTo(2);
        assertThat(whole.amount()).isEqualTo(eur("25.54"));

        DefaultInterest part =
                DefaultInterest.of(
                        RULES,
                        eur("1419.05"),
                        due,
                        List.of(new PartPayment(LocalDate.of(2026, 4, 20), eur("1000.00"))),
                        paid);
        assertThat(part.amount()).isEqualTo(eur("16.54"));
        assertThat(values(part.steps(), StepKind.INTEREST_MONTH)).containsExactly("12.77", "3.77");

        LocalDate august = LocalDate.of(2026, 8, 28);
        LocalDate october = LocalDate.of(2026, 10, 10);
        Money base = DefaultInterest.base(RULES, august, eur("1397.48"), eur("560.00")).result();
        assertThat(base).isEqualTo(eur("837.48"));
        assertThat(interest("837.48", august, october).months()).isEqualTo(2);
        assertThat(interest("837.48", august, october).amount()).isEqualTo(eur("15.08"));
        Function<LocalDate, BigDecimal> before2019 = _ -> new BigDecimal("0.010");
        assertThat(
                        DefaultInterest.of(before2019, eur("1397.48"), august, List.of(), october)
                                .amount())
                .isEqualTo(eur("27.94"));
        assertThat(
                        DefaultInterest.base(
                                        RULES,
                                        LocalDate.of(2018, 8, 20),
                                        eur("1397.48"),
                                        eur("560.00"))
                                .result())
                .isEqualTo(eur("1397.48"));
    }

    @Test
    @DisplayName("Example 8 - carry-over, lapse, compensation with incomplete cover")
    void example8() {
        Period posting = Period.of("2024-03-01", "2024-11-30");
        List<WorkerMonth> months = new ArrayList<>();
        for (int month = 3; month <= 11; month++) {
            months.add(month(2024, month, posting, "3050.00"));
        }
        months.set(
                4,
                new WorkerMonth(
                        YearMonth.of(2024, 7),
                        List.of(Period.of(YearMonth.of(2024, 7))),
                        List.of(),
                        eur("3050.00"),
                        false,
                        List.of(
                                new GrantedLeave(
                                        Period.of("2024-07-01", "2024-07-12"),
                                        10,
                                        0,
                                        eur("1738.50"),
                                        Money.ZERO))));
        LeaveAccount account = LeaveAccount.of(RULES, months);
        YearStatement yearEnd = account.statement(2024, LocalDate.of(2025, 1, 1));
        assertThat(yearEnd.employmentDays()).isEqualTo(270);
        assertThat(yearEnd.grossWage()).isEqualTo(eur("27450.00"));
        assertThat(yearEnd.earned().pay()).isEqualTo(eur("3911.63"));
        assertThat(yearEnd.rest()).isEqualTo(Bucket.of(13, "2173.13"));

        Settlement taken =
                Settlement.of(
                        RULES,
                        2025,
                        false,
                        5,
                        account.bucketsBefore(YearMonth.of(2025, 6)),
                        Money.ZERO);
        assertThat(taken.leavePay()).isEqualTo(eur("835.82"));
        LeaveAccount later =
                account.with(
                        List.of(
                                new WorkerMonth(
                                        YearMonth.of(2025, 6),
                                        List.of(),
                                        List.of(),
                                        Money.ZERO,
                                        false,
                                        List.of(
                                                granted(
                                                        Period.of("2025-06-02", "2025-06-06"),
                                                        taken)))));
        YearStatement open = later.statement(2024, LocalDate.of(2025, 12, 31));
        assertThat(open.rest()).isEqualTo(Bucket.of(8, "1337.31"));
        assertThat(open.lapsesAfter()).isEqualTo("2025-12-31");
        YearStatement lapsed = later.statement(2024, LocalDate.of(2026, 1, 1));
        assertThat(lapsed.rest()).isEqualTo(Bucket.EMPTY);
        assertThat(lapsed.lapsed()).isEqualTo(Bucket.of(8, "1337.31"));

        Money assessed = contribution(2024, 3, "27450.00");
        assertThat(assessed).isEqualTo(eur("4144.95"));
        Coverage coverage = new Coverage(eur("3315.96"), assessed);
        assertThat(coverage.shown()).isEqualByComparingTo("0.80");
        Payout payout =
                Payout.compensation(
                        RULES, LocalDate.of(2026, 3, 2), eur("1337.31"), Money.ZERO, coverage);
        assertThat(payout.payable()).isEqualTo(eur("1069.85"));
        assertThat(payout.tax()).isEqualTo(eur("213.97"));
        assertThat(payout.surcharge()).isEqualTo(eur("11.77"));
        assertThat(payout.net()).isEqualTo(eur("844.11"));
        assertThat(payout.uncovered()).isEqualTo(eur("267.46"));
        PayoutWindow window = PayoutWindow.of(RULES, 2024);
        assertThat(window.compensation()).isEqualTo(Period.of("2026-01-01", "2026-12-31"));
        assertThat(window.revivedUntil()).isEqualTo("2029-12-31");
    }

    @Test
    @DisplayName("Example 9 - severely disabled worker")
    void example9() {
        BigDecimal divisor = EarnedDays.divisor(RULES, YearMonth.of(2026, 1), true).value();
        assertThat(EarnedDays.of(RULES, 2026, Map.of(divisor, 180)).inYear(0).result())
                .isEqualTo(17);
        assertThat(earned(180).inYear(0).result()).isEqualTo(15);
        Money pay = LeavePay.of(RULES, 2026, Money.ZERO, eur("18600.00"), Money.ZERO).amount();
        assertThat(pay).isEqualTo(eur("3093.18"));
        assertThat(new Bucket(17, pay).shownDayRate()).contains(eur("181.95"));
        EarnedDays year = EarnedDays.of(RULES, 2026, Map.of(divisor, 360));
        assertThat(year.inYear(0).result()).isEqualTo(34);
        assertThat(year.atYearEnd(0).result()).isEqualTo(35);
    }

    @Test
    @DisplayName("Example 10 - unpaid leave: 14 days versus 15 days")
    void example10() {
        assertThat(withUnpaidLeave("2026-05-03").employmentDays()).isEqualTo(60);
        assertThat(withUnpaidLeave("2026-05-03").earned().days()).isEqualTo(5);
        assertThat(withUnpaidLeave("2026-05-04").employmentDays()).isEqualTo(46);
        assertThat(withUnpaidLeave("2026-05-04").earned().days()).isEqualTo(3);
        assertThat(
                        EmploymentDays.of(
                                        RULES,
                                        YearMonth.of(2026, 6),
                                        List.of(Period.of(YearMonth.of(2026, 6))),
                                        List.of(Period.of("2026-06-10", "2026-06-11")))
                                .days())
                .isEqualTo(28);
    }

    @Test
    @DisplayName("Example 11 - minimum wage")
    void example11() {
        MinimumWage january = MinimumWage.of(RULES, YearMonth.of(2026, 1), "NW", 2);
        BigDecimal hours = new BigDecimal("160");
        assertThat(january.limit(hours)).contains(eur("2224.00"));
        assertThat(january.isReached(hours, eur("2224.00"))).isTrue();
        assertThat(january.isReached(hours, eur("2200.00"))).isFalse();

        Money workWage = eur("2900.00").minus(eur("855.00"));
        assertThat(workWage).isEqualTo(eur("2045.00"));
        assertThat(january.limit(new BigDecimal("152"))).contains(eur("2112.80"));
        assertThat(january.isReached(new BigDecimal("152"), workWage)).isFalse();

        YearMonth june = YearMonth.of(2021, 6);
        assertThat(MinimumWage.of(RULES, june, "NW", 2).limit(hours)).contains(eur("2512.00"));
        assertThat(MinimumWage.of(RULES, june, "BE", 2).limit(hours)).contains(eur("2488.00"));
        assertThat(MinimumWage.of(RULES, june, "SN", 1).limit(hours)).contains(eur("2056.00"));
    }

    @Test
    @DisplayName("Example 12 - two years of origin in one leave")
    void example12() {
        Settlement leave =
                Settlement.of(
                        RULES,
                        2026,
                        false,
                        8,
                        new Buckets(Bucket.of(3, "480.00"), Bucket.of(10, "1733.94")),
                        eur("1404.00"));

        assertThat(leave.carryOver()).isEqualTo(Bucket.of(3, "480.00"));
        assertThat(leave.current()).isEqualTo(Bucket.of(5, "866.97"));
        assertThat(leave.leavePay()).isEqualTo(eur("1346.97"));
    }

    @Test
    @DisplayName("Example 13 - day earned in the current month")
    void example13() {
        LeaveAccount account =
                LeaveAccount.of(
                        RULES,
                        List.of(month(2026, 9, Period.of(YearMonth.of(2026, 9)), "3000.00")));
        Period leave = Period.of("2026-10-28", "2026-10-30");
        List<Period> october = List.of(Period.of(YearMonth.of(2026, 10)));

        assertThat(account.bucketsBefore(YearMonth.of(2026, 10)).current())
                .isEqualTo(Bucket.of(2, "427.50"));
        assertThat(LeaveDayCount.of(RULES, leave, "NW").days()).isEqualTo(3);
        assertThat(account.availableOn(leave.from(), october).result()).isEqualTo(4);
        Settlement full = account.settle(leave, "NW", eur("2964.00"), false);
        assertThat(full.leavePay()).isEqualTo(eur("641.25"));
        assertThat(values(full.steps(), StepKind.CAP_COMPUTED)).containsExactly("849.87");
        assertThat(account.settle(leave, "NW", eur("300.00"), false).leavePay())
                .isEqualTo(eur("470.25"));
    }

    @Test
    @DisplayName("Example 14 - minimum leave pay for sickness without pay")
    void example14() {
        assertThat(minimumLeavePay(YearMonth.of(2026, 3))).isEqualTo(eur("195.00"));
        assertThat(minimumLeavePay(YearMonth.of(2019, 3))).isEqualTo(eur("222.30"));
        YearMonth march = YearMonth.of(2026, 3);
        YearStatement year =
                LeaveAccount.of(
                                RULES,
                                List.of(
                                        new WorkerMonth(
                                                march,
                                                List.of(Period.of(march)),
                                                List.of(
                                                        new Absence(
                                                                AbsenceKind.SICK_UNPAID,
                                                                Period.of(
                                                                        "2026-03-16", "2026-03-27"),
                                                                new BigDecimal("80"),
                                                                eur("19.50"))),
                                                eur("1000.00"),
                                                false,
                                                List.of())))
                        .statement(2026, LocalDate.of(2026, 6, 1));
        assertThat(year.earned()).isEqualTo(Bucket.of(2, "337.50"));
        assertThat(year.minimumLeavePay()).isEqualTo(eur("195.00"));
        assertThat(year.grossWage()).isEqualTo(eur("1000.00"));
    }

    @Test
    @DisplayName("Example 15 - leave at home set off")
    void example15() {
        HomeLeave home =
                HomeLeave.of(BigDecimal.valueOf(24), 4, BigDecimal.valueOf(14), eur("1120.00"), 2);

        assertThat(home.excess()).isEqualByComparingTo("6");
        assertThat(home.credit()).isEqualByComparingTo("4");
        assertThat(home.creditPay()).isEqualTo(eur("320.00"));
    }

    private static List<WorkerMonth> workerB() {
        List<String> wages = List.of("2964.00", "2808.00", "3276.00", "3120.00");
        List<WorkerMonth> months = new ArrayList<>();
        for (int at = 0; at < wages.size(); at++) {
            YearMonth month = YearMonth.of(2026, at + 1);
            months.add(WorkerMonth.of(month, List.of(Period.of(month)), eur(wages.get(at))));
        }
        return months;
    }

    private static YearStatement withUnpaidLeave(String end) {
        Period leave = Period.of("2026-04-20", end);
        List<WorkerMonth> months = new ArrayList<>();
        for (YearMonth month : leave.months()) {
            months.add(
                    new WorkerMonth(
                            month,
                            List.of(Period.of(month)),
                            List.of(
                                    Absence.of(
                                            AbsenceKind.UNPAID_LEAVE,
                                            leave.within(month).orElseThrow())),
                            Money.ZERO,
                            false,
                            List.of()));
        }
        return LeaveAccount.of(RULES, months).statement(2026, LocalDate.of(2026, 6, 1));
    }

    private static WorkerMonth month(int year, int month, Period posting, String gross) {
        YearMonth at = YearMonth.of(year, month);
        return WorkerMonth.of(at, List.of(posting.within(at).orElseThrow()), eur(gross));
    }

    private static GrantedLeave granted(Period leave, Settlement settled) {
        return new GrantedLeave(
                leave,
                settled.days(),
                settled.carryOver().days(),
                settled.leavePay(),
                settled.carryOver().pay());
    }

    private static int employmentDays(int year, int month, Period posting) {
        return EmploymentDays.of(RULES, YearMonth.of(year, month), List.of(posting), List.of())
                .days();
    }

    private static int workingDays(Period posting, int month) {
        Period part = posting.within(YearMonth.of(2026, month)).orElseThrow();
        return WorkCalendar.of(RULES).workingDays(List.of(part), "NW").size();
    }

    private static EarnedDays earned(int employmentDays) {
        return EarnedDays.of(RULES, 2026, Map.of(TWELVE, employmentDays));
    }

    private static Money leavePay(int year, String gross) {
        return LeavePay.of(RULES, year, eur(gross), Money.ZERO, Money.ZERO).amount();
    }

    private static Money minimumLeavePay(YearMonth month) {
        return MinimumLeavePay.of(RULES, month, new BigDecimal("80"), eur("19.50"), false).result();
    }

    private static Money contribution(int year, int month, String gross) {
        return Contribution.of(RULES, YearMonth.of(year, month), money(gross)).amount();
    }

    private static Netting netting(int month, String contribution, String reimbursable) {
        return Netting.of(
                RULES,
                YearMonth.of(2026, month),
                eur(contribution),
                eur(reimbursable),
                Money.ZERO,
                true);
    }

    private static DefaultInterest interest(String claim, LocalDate due, LocalDate paid) {
        return DefaultInterest.of(RULES, eur(claim), due, List.of(), paid);
    }

    private static List<String> values(List<Step> steps, StepKind kind) {
        return steps.stream()
                .filter(step -> step.what().equals(kind.code()))
                .map(Step::value)
                .toList();
    }

    private static Money eur(String amount) {
        return Money.of(amount);
    }

    private static List<Money> money(String... amounts) {
        return List.of(amounts).stream().map(Money::of).toList();
    }
}
