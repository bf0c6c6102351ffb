package org.fondsloket.ledger.entitlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.fondsloket.ledger.leave.LeaveEvent;
import org.springframework.stereotype.Component;

/** Writes the leave accounts for readers: what a batch brings is written at once. */
@Component
@ProcessingGroup("entitlement")
class EntitlementProjection {

    private static final String COLLECTED = EntitlementProjection.class.getName();

    private final EntitlementRows rows;

    EntitlementProjection(EntitlementRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            LeaveEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant recordedAt,
            UnitOfWork<?> batch) {
        List<RecordedLeave> collected =
                batch.root()
                        .getOrComputeResource(
                                COLLECTED,
                                name -> {
                                    List<RecordedLeave> events = new ArrayList<>();
                                    batch.onPrepareCommit(unit -> rows.add(events));
                                    return events;
                                });
        collected.add(new RecordedLeave(event, sequence, recordedAt));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
