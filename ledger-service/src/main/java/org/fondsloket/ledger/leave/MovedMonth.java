package org.fondsloket.ledger.leave;

import java.util.List;

/** A reported month with its settled leave, on its way from one number to another. */
public record MovedMonth(ReportedMonth reported, int version, List<Granted> granted) {

    public MovedMonth {
        granted = List.copyOf(granted);
    }
}
