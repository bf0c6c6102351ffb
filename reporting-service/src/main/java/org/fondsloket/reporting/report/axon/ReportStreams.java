package org.fondsloket.reporting.report.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a report's own events, for the moment in which no read model has them yet. */
@Component
public class ReportStreams {

    private final EventStore store;
    private final JdbcClient jdbc;

    ReportStreams(EventStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** The number of the last version of those among these reports that are filed. */
    public Map<ReportId, Integer> lastVersions(Collection<ReportId> reports) {
        Map<String, ReportId> byAggregate =
                reports.stream()
                        .distinct()
                        .collect(Collectors.toMap(ReportId::aggregateId, Function.identity()));
        Map<ReportId, Integer> last = new HashMap<>();
        jdbc.sql(
                        """
                        select aggregate_identifier, max(sequence_number) + 1 as version
                        from domain_event_entry where aggregate_identifier = any (:ids)
                        group by aggregate_identifier
                        """)
                .param("ids", byAggregate.keySet().toArray(String[]::new))
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString("aggregate_identifier"),
                                        row.getInt("version")))
                .list()
                .forEach(
                        entry ->
                                last.put(
                                        Objects.requireNonNull(byAggregate.get(entry.getKey())),
                                        entry.getValue()));
        return last;
    }

    /** The versions after this one, in order; all of them after 0. */
    public List<MonthlyReportEvent> versions(ReportId report, int after) {
        // The first version is event 0 of its stream: each event is one version.
        return store.readEvents(report.aggregateId(), after)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(MonthlyReportEvent.class::isInstance)
                .map(MonthlyReportEvent.class::cast)
                .toList();
    }
}
