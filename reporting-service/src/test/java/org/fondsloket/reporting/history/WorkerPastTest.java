package org.fondsloket.reporting.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.reporting.report.LeaveEntry;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.calendar.Period;
import org.fondsloket.scheme.leave.Absence;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.fondsloket.scheme.leave.LeaveAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkerPastTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final RuleSet RULES = RuleSets.published().latest();

    @Test
    @DisplayName("T-05 says on which days others reported the worker, as few periods as possible")
    void namesDaysElsewhereAndNobody() {
        WorkerPast past =
                past(
                        month(MAY, false, "1000.00").periods("2026-05-18", "2026-05-22").done(),
                        month(MAY, false, "1000.00").periods("2026-05-20", "2026-05-24").done(),
                        month(MAY, true, "1000.00").periods("2026-05-01", "2026-05-10").done(),
                        month(APRIL, false, "1000.00").periods("2026-04-01", "2026-04-30").done());

        assertThat(past.elsewhere()).containsExactly(Period.of("2026-05-18", "2026-05-24"));
        assertThat(past.workedElsewhere()).isTrue();
    }

    @Test
    @DisplayName("W-05 the hourly wage before is the employer's own, without leave pay, unrounded")
    void dividesTheOwnWageOfTheMonthBefore() {
        WorkerPast past =
                past(
                        month(APRIL, true, "3120.00").leavePaid("120.00").hours("160").done(),
                        month(APRIL, false, "9999.00").hours("1").done());

        assertThat(past.hourlyWageBefore()).isEqualByComparingTo("18.75");
        assertThat(past(month(APRIL, true, "3120.00").done()).hourlyWageBefore()).isNull();
        assertThat(past(month(MARCH, true, "3120.00").hours("160").done()).hourlyWageBefore())
                .as("two months ago is not the month before")
                .isNull();
    }

    @Test
    @DisplayName("A-02 unpaid leave that ends with the month before goes on over the month end")
    void findsTheUnpaidLeaveThatReachesTheMonth() {
        Absence inMarch = absence(AbsenceKind.UNPAID_LEAVE, "2026-03-25", "2026-03-31");
        Absence inApril = absence(AbsenceKind.UNPAID_LEAVE, "2026-04-01", "2026-04-30");

        assertThat(
                        past(
                                        month(MARCH, true, "1.00").absences(inMarch).done(),
                                        month(APRIL, true, "1.00").absences(inApril).done())
                                .unpaidLeaveBefore())
                .isEqualTo(Period.of("2026-03-25", "2026-04-30"));
        assertThat(past(month(MARCH, true, "1.00").absences(inMarch).done()).unpaidLeaveBefore())
                .isNull();
        assertThat(past(month(APRIL, false, "1.00").absences(inApril).done()).unpaidLeaveBefore())
                .as("another employer's absences are nobody's business")
                .isNull();
    }

    @Test
    @DisplayName("A-03 a sickness begins with its first paid day")
    void findsTheFirstDayOfASickness() {
        WorkerPast past =
                past(
                        month(MARCH, true, "1.00")
                                .absences(
                                        absence(AbsenceKind.SICK_PAID, "2026-03-20", "2026-03-31"))
                                .done(),
                        month(APRIL, true, "1.00")
                                .absences(
                                        absence(
                                                AbsenceKind.SICK_UNPAID,
                                                "2026-04-01",
                                                "2026-04-30"))
                                .done());

        assertThat(past.sickSince()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    @DisplayName("L-13 a leave over a month end is one, and only the running year counts")
    void countsSeparateLeaves() {
        WorkerPast past =
                past(
                        month(YearMonth.of(2025, 12), true, "1.00")
                                .leave("2025-12-01", "2025-12-02")
                                .done(),
                        month(MARCH, true, "1.00").leave("2026-03-30", "2026-03-31").done(),
                        month(APRIL, true, "1.00").leave("2026-04-01", "2026-04-03").done(),
                        month(APRIL, false, "1.00").leave("2026-04-20", "2026-04-21").done(),
                        month(MAY, true, "1.00").leave("2026-05-04", "2026-05-05").done());

        assertThat(past.leaveBlocks()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "4.2 the leave account unites all employers, without the report that is being made")
    void opensTheLeaveAccountOverAllEmployers() {
        WorkerPast past =
                past(
                        month(MARCH, true, "2000.00").periods("2026-03-01", "2026-03-15").done(),
                        month(MARCH, false, "2000.00").periods("2026-03-16", "2026-03-31").done(),
                        month(APRIL, true, "4000.00").periods("2026-04-01", "2026-04-30").done(),
                        month(MAY, true, "9000.00").periods("2026-05-01", "2026-05-31").done());

        LeaveAccount account = past.leaveAccount(RULES, null);

        assertThat(account.bucketsBefore(MAY).current().days()).isEqualTo(5);
        assertThat(account.bucketsBefore(MAY).current().pay().amount())
                .isEqualByComparingTo("1140.00");
    }

    @Test
    @DisplayName("leave that another employer grants in the same month is gone as well")
    void takesNoDayTwiceInAMonth() {
        WorkerPast past =
                past(
                        month(MARCH, true, "4000.00").periods("2026-03-01", "2026-03-31").done(),
                        month(APRIL, true, "4000.00").periods("2026-04-01", "2026-04-30").done(),
                        month(MAY, false, "1.00").leave("2026-05-04", "2026-05-08").done());

        assertThat(
                        past.leaveAccount(RULES, null)
                                .settle(
                                        Period.of("2026-05-18", "2026-05-18"),
                                        "NW",
                                        Money.ZERO,
                                        false)
                                .dayRateMissing())
                .isTrue();
    }

    @Test
    @DisplayName("4.7 what was paid back left the account, however much more was due")
    void booksWhatWasReimbursed() {
        ReportedMonth month =
                month(APRIL, true, "4000.00")
                        .leave(
                                new LeaveEntry(
                                        LocalDate.of(2026, 4, 7),
                                        LocalDate.of(2026, 4, 8),
                                        new BigDecimal("150.00"),
                                        2,
                                        1,
                                        new BigDecimal("300.00"),
                                        new BigDecimal("180.00")))
                        .done();

        assertThat(month.counted(null).granted().getFirst().pay().amount())
                .isEqualByComparingTo("150.00");
        assertThat(month.counted(null).granted().getFirst().payFromCarryOver().amount())
                .isEqualByComparingTo("150.00");
    }

    @Test
    @DisplayName("4.3 a disability counts from the month on in whose last day it is recognised")
    void knowsSinceWhenADisabilityCounts() {
        ReportedMonth month = month(APRIL, true, "1.00").periods("2026-04-01", "2026-04-20").done();

        assertThat(month.counted(LocalDate.of(2026, 4, 20)).severelyDisabled()).isTrue();
        assertThat(month.counted(LocalDate.of(2026, 4, 21)).severelyDisabled()).isFalse();
        assertThat(month.counted(null).severelyDisabled()).isFalse();
    }

    @Test
    @DisplayName("issue 4.3: leave that the fund paid in lieu cannot be taken any more")
    void takesAwayWhatTheLedgerSaysWasPaidOut() {
        List<ReportedMonth> months =
                List.of(
                        month(MARCH, true, "3000.00").periods("2026-03-01", "2026-03-31").done(),
                        month(APRIL, true, "3000.00").periods("2026-04-01", "2026-04-30").done());
        WorkerPast paid =
                new WorkerPast(
                        MAY,
                        null,
                        null,
                        months,
                        List.of(new PaidOut(2026, 2, new BigDecimal("342.00"))));
        WorkerPast before = new WorkerPast(MAY, null, null, months, List.of());

        assertThat(before.leaveAccount(RULES, null).bucketsBefore(MAY).current().days())
                .isEqualTo(5);
        assertThat(before.leaveAccount(RULES, null).bucketsBefore(MAY).current().pay().amount())
                .isEqualByComparingTo("855.00");
        assertThat(paid.leaveAccount(RULES, null).bucketsBefore(MAY).current().days()).isEqualTo(3);
        assertThat(paid.leaveAccount(RULES, null).bucketsBefore(MAY).current().pay().amount())
                .isEqualByComparingTo("513.00");
        assertThat(paid.workedElsewhere()).as("nobody else is told of").isFalse();
        assertThat(paid.leaveAccount(RULES, null).availableOn(LocalDate.of(2026, 5, 1), List.of()))
                .extracting(available -> available.result())
                .isEqualTo(3);
    }

    private static WorkerPast past(ReportedMonth... months) {
        return new WorkerPast(MAY, null, null, List.of(months), List.of());
    }

    private static Absence absence(AbsenceKind kind, String from, String to) {
        return Absence.of(kind, Period.of(from, to));
    }

    private static Sample month(YearMonth month, boolean own, String grossWage) {
        return new Sample(
                month, own, List.of(), grossWage, "0.00", BigDecimal.ZERO, List.of(), List.of());
    }

    private record Sample(
            YearMonth month,
            boolean own,
            List<Period> periods,
            String grossWage,
            String leavePaid,
            BigDecimal hours,
            List<LeaveEntry> leave,
            List<Absence> absences) {

        Sample periods(String from, String to) {
            return new Sample(
                    month,
                    own,
                    List.of(Period.of(from, to)),
                    grossWage,
                    leavePaid,
                    hours,
                    leave,
                    absences);
        }

        Sample leavePaid(String amount) {
            return new Sample(month, own, periods, grossWage, amount, hours, leave, absences);
        }

        Sample hours(String number) {
            return new Sample(
                    month,
                    own,
                    periods,
                    grossWage,
                    leavePaid,
                    new BigDecimal(number),
                    leave,
                    absences);
        }

        Sample leave(String from, String to) {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            return leave(
                    new LeaveEntry(
                            first,
                            last,
                            BigDecimal.ONE,
                            new Period(first, last).days(),
                            0,
                            BigDecimal.ONE,
                            BigDecimal.ZERO));
        }

        Sample leave(LeaveEntry entry) {
            return new Sample(
                    month, own, periods, grossWage, leavePaid, hours, List.of(entry), absences);
        }

        Sample absences(Absence... given) {
            return new Sample(
                    month, own, periods, grossWage, leavePaid, hours, leave, List.of(given));
        }

        ReportedMonth done() {
            return new ReportedMonth(
                    month,
                    own,
                    "WORKED",
                    "NW",
                    periods,
                    new BigDecimal(grossWage),
                    new BigDecimal(leavePaid),
                    hours,
                    leave,
                    absences);
        }
    }
}
