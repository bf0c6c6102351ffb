package org.fondsloket.reporting.check;

import java.util.List;

/** The checks in the order in which their findings are shown. */
final class Checks {

    static final List<Check> ALL =
            List.of(
                    new S01EmployerNumberValid(),
                    new S02MonthIsOver(),
                    new S03WorkerKnown(),
                    new S05EveryAnnouncedWorkerAnswered(),
                    new S06NoLineTwice(),
                    new S07CellsReadable(),
                    new S08AmountsInRange(),
                    new S09StatusFitsValues(),
                    new T01PeriodInOrder(),
                    new T02PeriodInsideMonth(),
                    new T03PeriodsApart(),
                    new H01HoursWithinTheLaw(),
                    new H02HoursNotFarAboveTariff(),
                    new H03HoursNotFarBelowTariff(),
                    new H04HoursAndWageTogether(),
                    new H05HoursOfAnAverageWeek(),
                    new H06HoursInQuarters(),
                    new H07LostHoursFitTheDays(),
                    new W01MinimumWage(),
                    new W02MinimumWageOfSkilledWorkers(),
                    new W03HourlyWageUsual(),
                    new W04MonthlyWageUsual(),
                    new W05HourlyWageSteady(),
                    new W06WageHoldsLeavePay(),
                    new W07ValuesDiffer(),
                    new W08ExchangeRateGiven(),
                    new L01LeaveInsidePosting(),
                    new L02LeaveInsideMonth(),
                    new L03LeaveCostsADay(),
                    new L04LeaveApart(),
                    new L05LeaveAvailable(),
                    new L06DayRateExists(),
                    new L07PaidNotMoreThanDue(),
                    new L08PaidNotLessThanDue(),
                    new L09LeaveNotLapsed(),
                    new L10ClaimInTime(),
                    new L11LeaveOfOneYear(),
                    new L12HolidaySkipped(),
                    new L13LeaveNotChopped(),
                    new A01AbsenceInsidePosting(),
                    new A02UnpaidLeaveNotTooLong(),
                    new A03SicknessPaidAtFirst());

    private Checks() {}
}
