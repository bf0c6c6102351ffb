package org.fondsloket.ledger.leave;

import java.util.List;

/**
 * What the ledger settles for one worker of a report.
 *
 * @param workerNumber as reported
 * @param granted in the order of the report's leave
 */
public record SettledLeave(String workerNumber, List<Granted> granted) {

    public SettledLeave {
        granted = List.copyOf(granted);
    }
}
