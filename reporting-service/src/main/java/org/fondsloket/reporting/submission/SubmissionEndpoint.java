package org.fondsloket.reporting.submission;

import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.check.Severity;
import org.fondsloket.reporting.facts.MonthFacts;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.month.Sending;
import org.fondsloket.reporting.page.LineView;
import org.fondsloket.reporting.page.RequestLines;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.Filing;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the report of a month, all or nothing, and shows it again later. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}")
class SubmissionEndpoint {

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final MonthFacts facts;
    private final FiledReports filedReports;
    private final PersonNames names;
    private final SubmitReport submitReport;
    private final Clock clock;

    SubmissionEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            MonthFacts facts,
            FiledReports filedReports,
            PersonNames names,
            SubmitReport submitReport,
            Clock clock) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.facts = facts;
        this.filedReports = filedReports;
        this.names = names;
        this.submitReport = submitReport;
        this.clock = clock;
    }

    @PostMapping("/submissions")
    ResponseEntity<Receipt> submit(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestBody Submission request,
            Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth month = months.of(employerNumber, text);
        List<LineAsTyped> lines = RequestLines.accepted(request.lines());
        months.requireLength(month, lines);
        ReportUnderCheck report =
                facts.complete(employerNumber, month, lines)
                        .underCheck(lines, new Sending(Purpose.REPORT, false, null, List.of()));
        if (!filedReports.isFiled(employerNumber, month)) {
            requireNoErrors(report);
        } else if (!report.isReadable()) {
            throw MonthlyReportDecider.alreadyFiled(month);
        }
        Filing filing =
                submitReport.file(
                        new SubmitMonthlyReport(
                                employerNumber,
                                month,
                                locale.getLanguage(),
                                report.reportLines(),
                                months.rules(),
                                clock.instant()),
                        actor.envelopeFor(employerNumber));
        return filing.newlyFiled()
                ? ResponseEntity.created(
                                URI.create(
                                        "/api/employers/%s/reports/%s/submission"
                                                .formatted(employerNumber, month)))
                        .body(filing.receipt())
                : ResponseEntity.status(HttpStatus.OK).body(filing.receipt());
    }

    @GetMapping("/submission")
    FiledSubmission submission(
            @PathVariable String employerNumber, @PathVariable("month") String text) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth month = months.of(employerNumber, text);
        FiledReport filed =
                filedReports
                        .find(employerNumber, month)
                        .orElseThrow(() -> new Problem(404, "REPORT_NOT_FILED"));
        return new FiledSubmission(
                filed.receipt(),
                LineView.filed(
                        filed.lines(),
                        names.of(filed.lines().stream().map(ReportLine::workerNumber).toList())));
    }

    private static void requireNoErrors(ReportUnderCheck report) {
        List<FieldError> errors =
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.E)
                        .map(
                                finding ->
                                        new FieldError(
                                                finding.pointer(),
                                                finding.code(),
                                                finding.params()))
                        .toList();
        if (!errors.isEmpty()) {
            throw new Problem(422, "REPORT_HAS_ERRORS", Map.of(), errors);
        }
    }

    record Submission(@Nullable List<@Nullable LineAsTyped> lines) {}

    record FiledSubmission(Receipt receipt, List<LineView> lines) {}
}
