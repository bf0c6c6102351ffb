package org.fondsloket.reporting.check;

import java.util.List;

/** The checks in the order in which their findings are shown. */
final class Checks {

    static final List<Check> ALL =
            List.of(
                    new S01EmployerNumberValid(),
                    new S02MonthIsOver(),
                    new S03WorkerKnown(),
                    new S04NumberNoLongerProvisional(),
                    new S05EveryAnnouncedWorkerAnswered(),
                    new S06NoLineTwice(),
                    new S07CellsReadable(),
                    new S08AmountsInRange(),
                    new S09StatusFitsValues(),
                    new S10ReportedOnlyOnce(),
                    new S11NilReportWithoutContribution(),
                    new S12LeavePayAssured(),
                    new S13FileBelongsHere(),
                    new S14FileIsNew(),
                    new P01OldEnough(),
                    new P02AdultAtNewYear(),
                    new P03NotTooOld(),
                    new P04OneNumberForAPerson(),
                    new P05MasterDataComplete(),
                    new P06IbanValid(),
                    new P07FunctionFitsStatus(),
                    new P08DisabilityProven(),
                    new P09CodesOfTheWorld(),
                    new T01PeriodInOrder(),
                    new T02PeriodInsideMonth(),
                    new T03PeriodsApart(),
                    new T04DaysAnnounced(),
                    new T05DaysOfOneEmployer(),
                    new T06PeriodInsideParticipation(),
                    new T07ExemptDaysHaveTheirStatus(),
                    new T08PostingNotTooLong(),
                    new T09NotificationClosed(),
                    new D01SentInTime(),
                    new D02NothingTakenAfterTheWindow(),
                    new D03HigherWagesAlwaysAccepted(),
                    new D04CorrectionChangesSomething(),
                    new D05CorrectionDoesNotFallFar(),
                    new X01WageSumSteady(),
                    new X02AsManyAsAnnounced(),
                    new X03EarlierMonthsFiled(),
                    new X04SenderMayAct(),
                    new X05NothingInArrears(),
                    new X06DraftIsTheNewest());

    private Checks() {}
}
