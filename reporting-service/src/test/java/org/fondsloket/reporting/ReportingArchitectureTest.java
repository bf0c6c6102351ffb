package org.fondsloket.reporting;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ReportingArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.reporting")
                .core("report", "check", "absence")
                .slices("overview", "submission")
                .publicTypes(
                        "StepView",
                        "LineFiguresView",
                        "AbsenceAsTyped",
                        "Adviser",
                        "AdviserOfEmployer",
                        "Announcement",
                        "Announcements",
                        "CorrectionWindows",
                        "Draft",
                        "DraftContent",
                        "DraftHistory",
                        "Drafts",
                        "ErasesPerson",
                        "FiledMonth",
                        "FiledReport",
                        "FiledReports",
                        "FollowsPostings",
                        "FormerNumber",
                        "FindingView",
                        "KnownMonth",
                        "KnownPerson",
                        "LeaveAsTyped",
                        "LeaveFigures",
                        "LineFigures",
                        "LineView",
                        "MonthFacts",
                        "MonthState",
                        "MonthWindow",
                        "MonthlyReportCommand",
                        "MonthlyReportEvent",
                        "Months",
                        "PaidOut",
                        "PersonFacts",
                        "PersonName",
                        "PersonNames",
                        "PostedWorker",
                        "Proposal",
                        "Column",
                        "Content",
                        "CsvReading",
                        "FileFault",
                        "FileIdentity",
                        "FileKind",
                        "FileReading",
                        "FindingsSheet",
                        "LinePlaces",
                        "MarkedWorkbook",
                        "PlacedFinding",
                        "ReadFile",
                        "ReportPages",
                        "SafeText",
                        "SheetLock",
                        "SheetName",
                        "TemplateVersion",
                        "ReportFacts",
                        "ReportStreams",
                        "ReportedAbsences",
                        "ReportedMonth",
                        "ReportingServiceApplication",
                        "RequestAnswers",
                        "RequestLines",
                        "Sending",
                        "SubmittedWithFigures",
                        "Successions",
                        "TotalsView",
                        "UploadFacts",
                        "WorkerFacts",
                        "WorkerHistory",
                        "WorkerPast")
                .check();
    }
}
