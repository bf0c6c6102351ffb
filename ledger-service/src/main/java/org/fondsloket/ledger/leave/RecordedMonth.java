package org.fondsloket.ledger.leave;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.scheme.leave.WorkerMonth;
import org.jspecify.annotations.Nullable;

/** The newest version of what an employer reported of the worker, with the leave settled for it. */
record RecordedMonth(ReportedMonth reported, int version, List<Granted> granted) {

    RecordedMonth {
        granted = List.copyOf(granted);
    }

    int year() {
        return reported.month().getYear();
    }

    WorkerMonth counted(@Nullable LocalDate severelyDisabledSince) {
        return reported.counted(granted, severelyDisabledSince);
    }
}
