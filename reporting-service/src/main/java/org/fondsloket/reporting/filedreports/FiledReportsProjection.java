package org.fondsloket.reporting.filedreports;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.fondsloket.reporting.report.MonthlyReportEvent;
import org.springframework.stereotype.Component;

/** Writes the read model of filed reports; safe to run again from the first event. */
@Component
@ProcessingGroup("filed-reports")
class FiledReportsProjection {

    private final FiledReports reports;

    FiledReportsProjection(FiledReports reports) {
        this.reports = reports;
    }

    @EventHandler
    void on(MonthlyReportEvent event) {
        reports.put(event);
    }

    @ResetHandler
    void reset() {
        reports.clear();
    }
}
