package org.fondsloket.reporting.submission;

import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.page.LineView;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.Filing;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitMonthlyReport;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the first report of a month, all or nothing, and shows it again later. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}")
class SubmissionEndpoint {

    private static final int FIRST_VERSION = 1;

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final ReceivedReports reports;
    private final FiledReports filedReports;
    private final PersonNames names;
    private final AssuranceTexts assurances;
    private final SubmitReport submitReport;
    private final AnsweredRequests requests;
    private final Clock clock;

    SubmissionEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            ReceivedReports reports,
            FiledReports filedReports,
            PersonNames names,
            AssuranceTexts assurances,
            SubmitReport submitReport,
            AnsweredRequests requests,
            Clock clock) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.reports = reports;
        this.filedReports = filedReports;
        this.names = names;
        this.assurances = assurances;
        this.submitReport = submitReport;
        this.requests = requests;
        this.clock = clock;
    }

    @PostMapping("/submissions")
    ResponseEntity<Receipt> submit(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Submission request,
            Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth month = months.of(employerNumber, text);
        return requests.once(
                employerNumber,
                key,
                List.of("submissions", month, request),
                () -> submit(employerNumber, month, request, locale));
    }

    private ResponseEntity<Receipt> submit(
            String employerNumber, YearMonth month, Submission request, Locale locale) {
        ReceivedReport report = reports.read(employerNumber, month, request, null);
        if (!filedReports.isFiled(employerNumber, month)) {
            report.requireSendable();
        } else if (!report.checked().isReadable()) {
            throw MonthlyReportDecider.alreadyFiled(month);
        }
        Filing filing =
                submitReport.file(
                        new SubmitMonthlyReport(
                                employerNumber,
                                month,
                                locale.getLanguage(),
                                report.checked().reportLines(),
                                report.answered(),
                                request.assured() ? assurances.current() : null,
                                months.rules(),
                                clock.instant()),
                        FIRST_VERSION,
                        report.words(),
                        actor.envelopeFor(employerNumber));
        return answer(
                filing, "/api/employers/%s/reports/%s/submission".formatted(employerNumber, month));
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

    /** 201 for what is new, 200 for what had been filed before. */
    static ResponseEntity<Receipt> answer(Filing filing, String location) {
        return filing.newlyFiled()
                ? ResponseEntity.created(URI.create(location)).body(filing.receipt())
                : ResponseEntity.ok(filing.receipt());
    }

    record Submission(
            @Nullable List<@Nullable LineAsTyped> lines,
            @Nullable List<@Nullable Answer> answers,
            @Nullable Boolean assurance)
            implements ReceivedReports.Body {}

    record FiledSubmission(Receipt receipt, List<LineView> lines) {}
}
