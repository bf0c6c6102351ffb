package org.fondsloket.reporting.report.axon;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.reporting.report.MonthlyReportEvent.MonthlyReportSubmitted;
import org.fondsloket.reporting.report.ReportId;
import org.springframework.stereotype.Component;

/** Reads a report's own events, for the moment in which no read model has them yet. */
@Component
public class ReportStreams {

    private final EventStore store;

    ReportStreams(EventStore store) {
        this.store = store;
    }

    /** The submission of a month, if there was one. */
    public Optional<MonthlyReportSubmitted> submitted(ReportId report) {
        return store.readEvents(report.aggregateId())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(MonthlyReportSubmitted.class::isInstance)
                .map(MonthlyReportSubmitted.class::cast)
                .findFirst();
    }
}
