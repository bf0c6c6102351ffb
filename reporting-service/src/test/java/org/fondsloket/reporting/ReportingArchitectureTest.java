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
                        "Announcements",
                        "PostedWorker",
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
                        "ReportFacts",
                        "RequestLines",
                        "Adviser",
                        "Advisers",
                        "CorrectionWindows",
                        "FiledMonth",
                        "FindingView",
                        "MonthWindow",
                        "Sending",
                        "SubmittedWithFigures",
                        "Announcement",
                        "LeaveFigures",
                        "LineFigures",
                        "UploadFacts",
                        "DraftContent",
                        "DraftHistory",
                        "KnownMonth",
                        "MonthFacts",
                        "ReportedMonth",
                        "WorkerHistory",
                        "WorkerPast",
                        "Proposal",
                        "RequestAnswers",
                        "ErasesPerson",
                        "KnownPerson",
                        "WorkerFacts")
                .check();
    }
}
