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
                    new T03PeriodsApart());

    private Checks() {}
}
