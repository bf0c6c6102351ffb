package org.fondsloket.scheme.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fondsloket.scheme.LeaveRules;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.RuleVariation;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.calendar.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeaveAccountTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Test
    void usesOnlyPeriodsUpToThePreviousMonth() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 6, "3000.00"));

        assertThat(account.bucketsBefore(YearMonth.of(2026, 1)).current()).isEqualTo(Bucket.EMPTY);
        assertThat(account.bucketsBefore(MAY).current()).isEqualTo(Bucket.of(10, "1710.00"));
        assertThat(account.bucketsBefore(JUNE).current()).isEqualTo(Bucket.of(12, "2137.50"));
        assertThat(account.bucketsBefore(MAY).days()).isEqualTo(10);
    }

    @Test
    void unitesSeveralEmployersOfAMonth() {
        YearMonth march = YearMonth.of(2026, 3);
        LeaveAccount account =
                LeaveAccount.of(
                        RULES,
                        List.of(
                                WorkerMonth.of(
                                        march,
                                        List.of(Period.of("2026-03-16", "2026-03-31")),
                                        Money.of("1500.00")),
                                WorkerMonth.of(
                                        march,
                                        List.of(Period.of("2026-03-01", "2026-03-15")),
                                        Money.of("1000.00"))));

        YearStatement year = account.statement(2026, LocalDate.of(2026, 4, 1));
        assertThat(year.employmentDays()).isEqualTo(30);
        assertThat(year.grossWage()).isEqualTo(Money.of("2500.00"));
        assertThat(year.earned()).isEqualTo(Bucket.of(2, "356.25"));
    }

    @Test
    void countsADayThatOneOfTwoEmployersExcuses() {
        YearMonth march = YearMonth.of(2026, 3);
        WorkerMonth absent =
                new WorkerMonth(
                        march,
                        List.of(Period.of("2026-03-01", "2026-03-20")),
                        List.of(
                                Absence.of(
                                        AbsenceKind.UNEXCUSED,
                                        Period.of("2026-03-19", "2026-03-20"))),
                        Money.ZERO,
                        false,
                        List.of());
        WorkerMonth atWork =
                WorkerMonth.of(march, List.of(Period.of("2026-03-20", "2026-03-31")), Money.ZERO);

        assertThat(employmentDays(List.of(absent))).isEqualTo(18);
        assertThat(employmentDays(List.of(absent, atWork))).isEqualTo(30);
    }

    @Test
    void carriesTheRoundedRestIntoTheNextYearAndNoFurther() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2025, 4, 10, "3000.00"));

        assertThat(account.bucketsBefore(YearMonth.of(2025, 12)).current())
                .isEqualTo(Bucket.of(17, "2992.50"));
        assertThat(account.bucketsBefore(YearMonth.of(2026, 1)).carryOver())
                .isEqualTo(Bucket.of(18, "2992.50"));
        assertThat(account.bucketsBefore(YearMonth.of(2026, 12)).carryOver())
                .isEqualTo(Bucket.of(18, "2992.50"));
        assertThat(account.bucketsBefore(YearMonth.of(2027, 1)).carryOver())
                .isEqualTo(Bucket.EMPTY);
    }

    @Test
    @DisplayName("L-06: the first month of the first posting has no day rate")
    void hasNoDayRateInTheFirstMonth() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 5, 6, "3000.00"));

        assertThat(account.hasDayRate(MAY)).isFalse();
        assertThat(account.hasDayRate(JUNE)).isTrue();
        assertThat(
                        account.settle(
                                        Period.of("2026-05-18", "2026-05-19"),
                                        "NW",
                                        Money.of("2000.00"),
                                        false)
                                .dayRateMissing())
                .isTrue();
        LeaveAccount carrying = LeaveAccount.of(RULES, fullMonths(2025, 12, 12, "3000.00"));
        assertThat(carrying.hasDayRate(YearMonth.of(2026, 1))).isTrue();
    }

    @Test
    void takesTheOlderYearFirstAndLeavesTheRestOfBoth() {
        List<WorkerMonth> months = new ArrayList<>(fullMonths(2025, 11, 12, "3000.00"));
        months.addAll(fullMonths(2026, 1, 4, "3000.00"));
        LeaveAccount account = LeaveAccount.of(RULES, months);
        Period leave = Period.of("2026-05-11", "2026-05-22");

        Settlement settled = account.settle(leave, "NW", Money.of("1000.00"), false);

        assertThat(settled.carryOver()).isEqualTo(Bucket.of(5, "855.00"));
        assertThat(settled.current()).isEqualTo(Bucket.of(4, "684.00"));
        LeaveAccount after = account.with(List.of(settledIn(MAY, leave, settled, "2539.00")));
        assertThat(after.bucketsBefore(JUNE).carryOver()).isEqualTo(Bucket.EMPTY);
        assertThat(after.bucketsBefore(JUNE).current()).isEqualTo(Bucket.of(8, "1387.81"));
        assertThat(after.statement(2025, LocalDate.of(2026, 6, 1)).grantedNextYear())
                .isEqualTo(Bucket.of(5, "855.00"));
        assertThat(after.statement(2026, LocalDate.of(2026, 6, 1)).granted())
                .isEqualTo(Bucket.of(4, "684.00"));
    }

    @Test
    void settlesTwoLeavesOfAMonthLikeOneOfTheSameDays() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 4, "3042.00"));
        Money workGross = Money.of("1404.00");

        List<Settlement> two =
                account.settle(
                        MAY,
                        false,
                        List.of(
                                new LeaveBlock(Period.of("2026-05-11", "2026-05-13"), "NW"),
                                new LeaveBlock(Period.of("2026-05-18", "2026-05-22"), "NW")),
                        workGross);
        Settlement one =
                Settlement.of(RULES, 2026, false, 8, account.bucketsBefore(MAY), workGross);

        assertThat(two).extracting(Settlement::days).containsExactly(3, 5);
        assertThat(two.get(0).leavePay().plus(two.get(1).leavePay())).isEqualTo(one.leavePay());
        assertThat(two.get(0).leavePay()).isEqualTo(Money.of("520.18"));
        assertThat(two.get(1).leavePay()).isEqualTo(Money.of("866.97"));
    }

    @Test
    void subtractsWhatAnotherEmployerGrantedInTheSameMonth() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 4, "3000.00"));
        Period first = Period.of("2026-05-04", "2026-05-08");
        Settlement there = account.settle(first, "NW", Money.ZERO, false);
        LeaveAccount both = account.with(List.of(settledIn(MAY, first, there, "0.00")));

        Settlement here =
                both.settle(Period.of("2026-05-18", "2026-05-22"), "NW", Money.ZERO, false);

        assertThat(there.leavePay()).isEqualTo(Money.of("855.00"));
        assertThat(here.leavePay()).isEqualTo(Money.of("855.00"));
        assertThat(here.current()).isEqualTo(Bucket.of(5, "855.00"));
    }

    @Test
    void leavesOnlyTheRestWhenAnotherEmployerGrantedMostOfIt() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 4, "3000.00"));
        Period first = Period.of("2026-05-04", "2026-05-13");
        Settlement there = account.settle(first, "NW", Money.ZERO, false);
        LeaveAccount both = account.with(List.of(settledIn(MAY, first, there, "0.00")));

        Settlement here =
                both.settle(Period.of("2026-05-18", "2026-05-20"), "NW", Money.of("100.00"), false);

        // two days and 342.00 are left; the third day may cost what 100.00 of wage earns
        assertThat(there.days()).isEqualTo(8);
        assertThat(here.days()).isEqualTo(3);
        assertThat(here.leavePay()).isEqualTo(Money.of("356.25"));
        assertThat(here.steps()).extracting(Step::what).contains("cap-computed", "capped");
    }

    @Test
    void doesNotTakeSicknessForUnpaidLeave() {
        List<Absence> absences =
                List.of(
                        unpaid("2026-04-01", "2026-04-10"),
                        Absence.of(AbsenceKind.SICK_UNPAID, Period.of("2026-04-11", "2026-04-30")));
        YearMonth april = YearMonth.of(2026, 4);
        WorkerMonth month =
                new WorkerMonth(
                        april, List.of(Period.of(april)), absences, Money.ZERO, false, List.of());

        assertThat(UnpaidLeave.tooLong(RULES, absences)).isEmpty();
        assertThat(employmentDays(List.of(month))).isEqualTo(30);
    }

    @Test
    void countsTheWeeksOfEachSicknessByItself() {
        RuleSet oneWeek = RuleVariation.with(LeaveRules.MUV_MAX_WEEKS, "1");
        YearMonth march = YearMonth.of(2026, 3);
        WorkerMonth month =
                new WorkerMonth(
                        march,
                        List.of(Period.of(march)),
                        List.of(
                                Absence.of(
                                        AbsenceKind.SICK_PAID,
                                        Period.of("2026-03-02", "2026-03-06")),
                                unpaid("2026-03-07", "2026-03-12"),
                                new Absence(
                                        AbsenceKind.SICK_UNPAID,
                                        Period.of("2026-03-16", "2026-03-20"),
                                        new BigDecimal("40"),
                                        Money.of("19.50"))),
                        Money.ZERO,
                        false,
                        List.of());

        assertThat(
                        LeaveAccount.of(oneWeek, List.of(month))
                                .statement(2026, LocalDate.of(2026, 4, 1))
                                .minimumLeavePay())
                .isEqualTo(Money.of("97.50"));
    }

    @Test
    void pricesLostHoursWithoutLimitBefore2024() {
        YearMonth march = YearMonth.of(2023, 3);

        assertThat(
                        LeaveAccount.of(
                                        RULES,
                                        List.of(sick(march, "2023-03-01", "2023-03-31", "80")))
                                .statement(2023, LocalDate.of(2023, 4, 1))
                                .minimumLeavePay())
                .isEqualTo(Money.of("195.00"));
    }

    @Test
    void roundsByTheYearsEndOnlyAfterIt() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 4, 10, "3000.00"));
        YearStatement running = account.statement(2026, LocalDate.of(2026, 12, 31));
        YearStatement ended = account.statement(2026, LocalDate.of(2027, 1, 1));

        assertThat(running.carriedOver()).isFalse();
        assertThat(running.rest()).isEqualTo(Bucket.of(17, "2992.50"));
        assertThat(running.steps()).extracting(Step::what).contains("days-rounded-down");
        assertThat(ended.carriedOver()).isTrue();
        assertThat(ended.rest()).isEqualTo(Bucket.of(18, "2992.50"));
        assertThat(ended.steps())
                .extracting(Step::what)
                .contains("days-rounded-half-up", "multiplied")
                .doesNotContain("days-rounded-down", "days-subtracted", "pay-subtracted");
    }

    @Test
    void countsADisabilityOnIntoAMonthThatIsNotReportedYet() {
        List<WorkerMonth> months = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            YearMonth at = YearMonth.of(2026, month);
            months.add(
                    new WorkerMonth(
                            at, List.of(Period.of(at)), List.of(), Money.ZERO, true, List.of()));
        }

        // (120 + 4) / 10.3 = 12.04
        assertThat(available(LeaveAccount.of(RULES, months), "2026-05-04", List.of(Period.of(MAY))))
                .isEqualTo(12);
        assertThat(
                        available(
                                LeaveAccount.of(RULES, List.of()),
                                "2026-05-24",
                                List.of(Period.of(MAY))))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("L-02: a leave that leaves the month must be split first")
    void refusesLeaveOverTheEndOfAMonth() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 4, "3000.00"));

        assertThatThrownBy(
                        () ->
                                account.settle(
                                        Period.of("2026-05-25", "2026-06-05"),
                                        "NW",
                                        Money.ZERO,
                                        false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leave 2026-05-25..2026-06-05 is not inside 2026-05");
    }

    @Test
    void counts24And31DecemberByTheRule() {
        RuleSet free = RuleVariation.with(LeaveRules.DEC_24_AND_31_ARE_WORKDAYS, "false");
        Period christmas = Period.of("2026-12-24", "2026-12-31");

        assertThat(LeaveDayCount.of(RULES, christmas, "NW").days()).isEqualTo(5);
        assertThat(LeaveDayCount.of(free, christmas, "NW").dates())
                .containsExactly(
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2026, 12, 30));
        assertThat(LeaveDayCount.of(free, christmas, "NW").steps())
                .extracting(Step::what)
                .containsExactly(
                        "weekdays-counted",
                        "holiday-skipped",
                        "rule-read",
                        "rule-read",
                        "free-day-skipped",
                        "free-day-skipped",
                        "leave-days-counted");
        assertThat(LeaveDayCount.of(RULES, christmas, "NW").skippedHolidays())
                .containsExactly(LocalDate.of(2026, 12, 25));
    }

    @Test
    @DisplayName("L-05: what can be taken grows with the month until the leave starts")
    void findsTheDaysAvailableAtTheStartOfTheLeave() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 4, "3000.00"));
        List<Period> may = List.of(Period.of(MAY));

        assertThat(available(account, "2026-05-01", may)).isEqualTo(10);
        assertThat(available(account, "2026-05-11", may)).isEqualTo(10);
        assertThat(available(account, "2026-05-12", may)).isEqualTo(11);
        assertThat(available(account, "2026-05-31", may)).isEqualTo(12);
        assertThat(available(account, "2026-05-31", List.of())).isEqualTo(10);
        assertThat(account.availableOn(LocalDate.of(2026, 5, 11), may).steps())
                .last()
                .satisfies(
                        step -> {
                            assertThat(step.what()).isEqualTo("days-available");
                            assertThat(step.value()).isEqualTo("10");
                        });
    }

    @Test
    void subtractsWhatWasGrantedBeforeTheLeaveAndAddsTheCarryOver() {
        List<WorkerMonth> months = new ArrayList<>(fullMonths(2025, 11, 12, "3000.00"));
        months.addAll(fullMonths(2026, 1, 3, "3000.00"));
        Period april = Period.of("2026-04-07", "2026-04-10");
        months.add(
                new WorkerMonth(
                        YearMonth.of(2026, 4),
                        List.of(Period.of(YearMonth.of(2026, 4))),
                        List.of(),
                        Money.of("3000.00"),
                        false,
                        List.of(new GrantedLeave(april, 4, 4, Money.of("684"), Money.of("684")))));
        LeaveAccount account = LeaveAccount.of(RULES, months);
        Period early = Period.of("2026-05-04", "2026-05-05");
        WorkerMonth may =
                new WorkerMonth(
                        MAY,
                        List.of(Period.of(MAY)),
                        List.of(),
                        Money.ZERO,
                        false,
                        List.of(new GrantedLeave(early, 2, 1, Money.of("342"), Money.of("171"))));

        // 5 carried over and 10 earned, 4 gone in April, 2 more in May before the leave
        assertThat(account.availableOn(LocalDate.of(2026, 5, 11), may).result()).isEqualTo(9);
        assertThat(account.availableOn(LocalDate.of(2026, 5, 4), may).result()).isEqualTo(11);
    }

    @Test
    void looksOnlyAtEarlierMonthsWhenTheRuleSaysSo() {
        RuleSet strict = RuleVariation.with(LeaveRules.AVAILABILITY_CUTOFF, "PREVIOUS_MONTH");
        List<WorkerMonth> months = fullMonths(2026, 1, 4, "3000.00");
        List<Period> may = List.of(Period.of(MAY));

        assertThat(available(LeaveAccount.of(strict, months), "2026-05-31", may)).isEqualTo(10);
    }

    @Test
    void earnsByTwoDivisorsWhenADisabilityIsRecognisedInTheYear() {
        List<WorkerMonth> months = new ArrayList<>(fullMonths(2026, 1, 3, "3000.00"));
        for (int month = 4; month <= 6; month++) {
            YearMonth at = YearMonth.of(2026, month);
            months.add(
                    new WorkerMonth(
                            at,
                            List.of(Period.of(at)),
                            List.of(),
                            Money.of("3000.00"),
                            true,
                            List.of()));
        }

        // 90 / 12 + 90 / 10.3 = 16.2379; 9,000 x 14.25 % + 9,000 x 16.63 % = 2,779.20
        Bucket july = LeaveAccount.of(RULES, months).bucketsBefore(YearMonth.of(2026, 7)).current();
        assertThat(july).isEqualTo(Bucket.of(16, "2779.20"));
    }

    @Test
    void keepsMinimumLeavePayOfSicknessThreeMonthsLonger() {
        YearMonth march = YearMonth.of(2024, 3);
        LeaveAccount account =
                LeaveAccount.of(RULES, List.of(sick(march, "2024-03-01", "2024-03-31", "80")));

        YearStatement open = account.statement(2024, LocalDate.of(2025, 12, 31));
        assertThat(open.rest()).isEqualTo(Bucket.of(3, "337.50"));
        YearStatement lapsed = account.statement(2024, LocalDate.of(2026, 1, 1));
        assertThat(lapsed.rest()).isEqualTo(Bucket.of(0, "195.00"));
        assertThat(lapsed.lapsed()).isEqualTo(Bucket.of(3, "142.50"));
        assertThat(account.statement(2024, LocalDate.of(2026, 3, 31)).rest())
                .isEqualTo(Bucket.of(0, "195.00"));
        YearStatement gone = account.statement(2024, LocalDate.of(2026, 4, 1));
        assertThat(gone.rest()).isEqualTo(Bucket.EMPTY);
        assertThat(gone.lapsed()).isEqualTo(Bucket.of(3, "337.50"));
    }

    @Test
    void earnsNoMinimumLeavePayAfterTheLastWeekOfASickness() {
        RuleSet oneWeek = RuleVariation.with(LeaveRules.MUV_MAX_WEEKS, "1");
        YearMonth march = YearMonth.of(2026, 3);
        List<WorkerMonth> months = List.of(sick(march, "2026-03-02", "2026-03-15", "80"));

        // 7 of 14 days lie in the first week: 40 of 80 hours
        assertThat(LeaveAccount.of(oneWeek, months).statement(2026, LocalDate.of(2026, 4, 1)))
                .extracting(YearStatement::minimumLeavePay)
                .isEqualTo(Money.of("97.50"));
        assertThat(LeaveAccount.of(RULES, months).statement(2026, LocalDate.of(2026, 4, 1)))
                .extracting(YearStatement::minimumLeavePay)
                .isEqualTo(Money.of("195.00"));
    }

    @Test
    void countsTheWeeksFromTheFirstDayOfSicknessWithPay() {
        RuleSet oneWeek = RuleVariation.with(LeaveRules.MUV_MAX_WEEKS, "1");
        YearMonth march = YearMonth.of(2026, 3);
        WorkerMonth month =
                new WorkerMonth(
                        march,
                        List.of(Period.of(march)),
                        List.of(
                                Absence.of(
                                        AbsenceKind.SICK_PAID,
                                        Period.of("2026-03-02", "2026-03-08")),
                                new Absence(
                                        AbsenceKind.SICK_UNPAID,
                                        Period.of("2026-03-09", "2026-03-13"),
                                        new BigDecimal("40"),
                                        Money.of("19.50"))),
                        Money.ZERO,
                        false,
                        List.of());

        assertThat(
                        LeaveAccount.of(oneWeek, List.of(month))
                                .statement(2026, LocalDate.of(2026, 4, 1))
                                .minimumLeavePay())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void givesPostedWorkersNoMinimumLeavePayWhenTheRuleSaysSo() {
        RuleSet off = RuleVariation.with(LeaveRules.MUV_FOR_POSTED, "false");

        assertThat(
                        MinimumLeavePay.of(
                                        off,
                                        YearMonth.of(2026, 3),
                                        new BigDecimal("80"),
                                        Money.of("19.50"),
                                        false)
                                .result())
                .isEqualTo(Money.ZERO);
    }

    @Test
    @DisplayName("A-02: unpaid leave over the end of a month is one run")
    void findsUnpaidLeaveThatBecameTooLong() {
        List<Absence> fourteen =
                List.of(unpaid("2026-04-20", "2026-04-30"), unpaid("2026-05-01", "2026-05-03"));
        List<Absence> fifteen =
                List.of(unpaid("2026-05-01", "2026-05-04"), unpaid("2026-04-20", "2026-04-30"));

        assertThat(UnpaidLeave.tooLong(RULES, fourteen)).isEmpty();
        assertThat(UnpaidLeave.tooLong(RULES, fifteen))
                .containsExactly(Period.of("2026-04-20", "2026-05-04"));
    }

    @Test
    void explainsWhyDaysDoNotCount() {
        YearMonth april = YearMonth.of(2026, 4);
        WorkerMonth month =
                new WorkerMonth(
                        april,
                        List.of(Period.of(april)),
                        List.of(
                                unpaid("2026-04-01", "2026-04-15"),
                                unpaid("2026-04-20", "2026-04-21"),
                                Absence.of(
                                        AbsenceKind.UNEXCUSED,
                                        Period.of("2026-04-23", "2026-04-24"))),
                        Money.ZERO,
                        false,
                        List.of());

        YearStatement year =
                LeaveAccount.of(RULES, List.of(month)).statement(2026, LocalDate.of(2026, 5, 1));

        assertThat(year.employmentDays()).isEqualTo(13);
        assertThat(year.steps())
                .extracting(Step::what, Step::value)
                .contains(
                        tuple("unpaid-leave-excluded", "15"),
                        tuple("unexcused-excluded", "2"),
                        tuple("month-counted", "13"));
        assertThat(year.steps()).filteredOn(step -> step.what().startsWith("un")).hasSize(2);
    }

    @Test
    void leavesMoneyWithoutDaysInItsBucket() {
        Buckets buckets = new Buckets(Bucket.of(0, "12.34"), Bucket.of(2, "300.00"));

        Settlement settled = Settlement.of(RULES, 2026, false, 1, buckets, Money.ZERO);

        assertThat(settled.carryOver()).isEqualTo(Bucket.EMPTY);
        assertThat(settled.leavePay()).isEqualTo(Money.of("150.00"));
        assertThat(new Buckets(Bucket.of(0, "12.34"), Bucket.EMPTY).hasDayRate()).isFalse();
        assertThat(Bucket.of(0, "12.34").shownDayRate()).isEmpty();
    }

    @Test
    void settlesNothingForNoDays() {
        Settlement none =
                Settlement.of(
                        RULES,
                        2026,
                        false,
                        0,
                        new Buckets(Bucket.of(3, "480.00"), Bucket.of(10, "1733.94")),
                        Money.ZERO);

        assertThat(none.leavePay()).isEqualTo(Money.ZERO);
        assertThat(none.dayRateMissing()).isFalse();
        assertThat(none.steps()).extracting(Step::what).containsExactly("leave-pay-summed");
    }

    @Test
    void treatsAnOverdrawnBucketAsEmpty() {
        Buckets overdrawn = new Buckets(Bucket.of(-1, "-171.00"), Bucket.of(-2, "-300.00"));

        Settlement settled = Settlement.of(RULES, 2026, false, 1, overdrawn, Money.ZERO);

        assertThat(settled.dayRateMissing()).isTrue();
        assertThat(settled.leavePay()).isEqualTo(Money.ZERO);
        assertThat(settled.steps())
                .extracting(Step::what)
                .containsExactly("no-day-rate", "leave-pay-summed");
    }

    @Test
    void tellsTheWayToTheRestOfBothYears() {
        LeaveAccount account = LeaveAccount.of(RULES, fullMonths(2026, 1, 4, "3000.00"));
        Period leave = Period.of("2026-05-11", "2026-05-22");
        Settlement settled = account.settle(leave, "NW", Money.ZERO, false);

        assertThat(
                        account.with(List.of(settledIn(MAY, leave, settled, "1539.00")))
                                .explainedBucketsBefore(JUNE)
                                .steps())
                .extracting(Step::what)
                .contains("month-full", "days-divided", "days-subtracted", "pay-subtracted");
    }

    private static WorkerMonth settledIn(
            YearMonth month, Period leave, Settlement settled, String gross) {
        return new WorkerMonth(
                month,
                List.of(Period.of(month)),
                List.of(),
                Money.of(gross),
                false,
                List.of(
                        new GrantedLeave(
                                leave,
                                settled.days(),
                                settled.carryOver().days(),
                                settled.leavePay(),
                                settled.carryOver().pay())));
    }

    private static WorkerMonth sick(YearMonth month, String from, String to, String hours) {
        return new WorkerMonth(
                month,
                List.of(Period.of(month)),
                List.of(
                        new Absence(
                                AbsenceKind.SICK_UNPAID,
                                Period.of(from, to),
                                new BigDecimal(hours),
                                Money.of("19.50"))),
                Money.of("1000.00"),
                false,
                List.of());
    }

    private static Absence unpaid(String from, String to) {
        return Absence.of(AbsenceKind.UNPAID_LEAVE, Period.of(from, to));
    }

    private static int available(LeaveAccount account, String start, List<Period> periods) {
        return account.availableOn(LocalDate.parse(start), periods).result();
    }

    private static int employmentDays(List<WorkerMonth> months) {
        return LeaveAccount.of(RULES, months)
                .statement(2026, LocalDate.of(2026, 6, 1))
                .employmentDays();
    }

    private static List<WorkerMonth> fullMonths(int year, int from, int to, String gross) {
        List<WorkerMonth> months = new ArrayList<>();
        for (int month = from; month <= to; month++) {
            YearMonth at = YearMonth.of(year, month);
            months.add(WorkerMonth.of(at, List.of(Period.of(at)), Money.of(gross)));
        }
        return months;
    }
}
