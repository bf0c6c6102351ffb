package org.fondsloket.reporting.report.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.fondsloket.reporting.report.Filing;
import org.fondsloket.reporting.report.MonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportCommand;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.fondsloket.reporting.report.ReportId;

/** Carries commands to the decider and its events to the store, and decides nothing itself. */
@Aggregate(type = "MonthlyReport")
class MonthlyReportAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the framework
    private String id;

    private MonthlyReport state = MonthlyReportDecider.initial();

    MonthlyReportAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Filing handle(MonthlyReportCommand command) {
        List<MonthlyReportEvent> events = MonthlyReportDecider.decide(state, command);
        events.forEach(AggregateLifecycle::apply);
        return switch (state) {
            case MonthlyReport.Filed filed -> new Filing(filed.receipt(), !events.isEmpty());
            case MonthlyReport.Unfiled _ -> throw new IllegalStateException("nothing was filed");
        };
    }

    @EventSourcingHandler
    void on(MonthlyReportEvent event) {
        id = new ReportId(event.employerNumber(), event.month()).aggregateId();
        state = MonthlyReportDecider.evolve(state, event);
    }
}
