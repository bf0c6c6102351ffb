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
                        "AbsenceAsTyped",
                        "Announcement",
                        "Announcements",
                        "PostedWorker",
                        "DraftContent",
                        "DraftHistory",
                        "ErasesPerson",
                        "FindingView",
                        "KnownMonth",
                        "KnownPerson",
                        "LeaveFigures",
                        "MonthFacts",
                        "PersonFacts",
                        "PersonName",
                        "PersonNames",
                        "Draft",
                        "Drafts",
                        "FiledReport",
                        "FiledReports",
                        "LeaveAsTyped",
                        "MonthlyReportCommand",
                        "MonthlyReportEvent",
                        "ReportStreams",
                        "MonthState",
                        "Months",
                        "LineView",
                        "Proposal",
                        "ReportFacts",
                        "ReportedMonth",
                        "RequestAnswers",
                        "RequestLines",
                        "Sending",
                        "TotalsView",
                        "UploadFacts",
                        "WorkerFacts",
                        "WorkerHistory",
                        "WorkerPast")
                .check();
    }
}
