package org.fondsloket.reporting;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ReportingArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.reporting")
                .core("report", "check")
                .slices("overview", "submission")
                .publicTypes(
                        "ReportingServiceApplication",
                        "Announcements",
                        "PostedWorker",
                        "PersonName",
                        "PersonNames",
                        "Draft",
                        "Drafts",
                        "FiledReport",
                        "FiledReports",
                        "MonthlyReportCommand",
                        "MonthlyReportEvent",
                        "ReportStreams",
                        "MonthState",
                        "Months",
                        "LineView",
                        "RequestLines")
                .check();
    }
}
