package org.fondsloket.reporting.submission;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.CorrectionWindows;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.page.FindingView;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.Filing;
import org.fondsloket.reporting.report.LineChange;
import org.fondsloket.reporting.report.MonthlyReportCommand.SubmitCorrection;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.fondsloket.reporting.report.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes new values for a filed month, and shows before what they would change. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}/corrections")
class CorrectionEndpoint {

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final CorrectionWindows windows;
    private final ReceivedReports reports;
    private final FiledReports filedReports;
    private final Announcements announcements;
    private final PersonNames names;
    private final AssuranceTexts assurances;
    private final SubmitReport submitReport;
    private final AnsweredRequests requests;
    private final Messages messages;
    private final Clock clock;

    CorrectionEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            CorrectionWindows windows,
            ReceivedReports reports,
            FiledReports filedReports,
            Announcements announcements,
            PersonNames names,
            AssuranceTexts assurances,
            SubmitReport submitReport,
            AnsweredRequests requests,
            Messages messages,
            Clock clock) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.windows = windows;
        this.reports = reports;
        this.filedReports = filedReports;
        this.announcements = announcements;
        this.names = names;
        this.assurances = assurances;
        this.submitReport = submitReport;
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Receipt> correct(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CorrectionRequest request,
            Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth month = months.of(employerNumber, text);
        return requests.once(
                employerNumber,
                key,
                List.of("corrections", month, request),
                () -> correct(employerNumber, month, request, locale));
    }

    private ResponseEntity<Receipt> correct(
            String employerNumber, YearMonth month, CorrectionRequest request, Locale locale) {
        FiledReport filed = filed(employerNumber, month);
        int baseVersion = request.requiredBaseVersion();
        ReceivedReport report = reports.read(employerNumber, month, request, filed);
        if (baseVersion == filed.receipt().version()) {
            report.requireSendable();
        } else if (!report.checked().isReadable()) {
            throw MonthlyReportDecider.correctedMeanwhile(month, filed.receipt().version());
        }
        Filing filing =
                submitReport.file(
                        command(employerNumber, month, baseVersion, request, report, locale),
                        baseVersion + 1,
                        report.words(),
                        actor.envelopeFor(employerNumber));
        return SubmissionEndpoint.answer(
                filing,
                "/api/employers/%s/reports/%s/versions/%d"
                        .formatted(employerNumber, month, filing.receipt().version()));
    }

    @PostMapping("/preview")
    Preview preview(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestBody CorrectionRequest request,
            Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth month = months.of(employerNumber, text);
        FiledReport filed = filed(employerNumber, month);
        int version = filed.receipt().version();
        if (request.requiredBaseVersion() != version) {
            throw MonthlyReportDecider.correctedMeanwhile(month, version);
        }
        ReceivedReport report = reports.read(employerNumber, month, request, filed);
        Correction correction =
                report.checked().isReadable()
                        ? MonthlyReportDecider.compare(
                                filed.state(),
                                command(employerNumber, month, version, request, report, locale))
                        : null;
        return new Preview(
                month,
                correction == null
                        ? null
                        : CorrectionView.of(correction, ownNames(employerNumber, correction)),
                FindingView.all(report.checked().findings(), report.lines(), messages, locale),
                report.checked().sendable());
    }

    private SubmitCorrection command(
            String employerNumber,
            YearMonth month,
            int baseVersion,
            CorrectionRequest request,
            ReceivedReport report,
            Locale locale) {
        return new SubmitCorrection(
                employerNumber,
                month,
                baseVersion,
                locale.getLanguage(),
                report.checked().reportLines(),
                report.answered(),
                request.assured() ? assurances.current() : null,
                months.rules(),
                windows.days(employerNumber, month),
                clock.instant());
    }

    private FiledReport filed(String employerNumber, YearMonth month) {
        return filedReports
                .find(employerNumber, month)
                .orElseThrow(() -> new Problem(404, "REPORT_NOT_FILED"));
    }

    /** Only names of the employer's own workers: a number typed at random must not reveal one. */
    private Map<String, PersonName> ownNames(String employerNumber, Correction correction) {
        return names.of(
                correction.changes().stream()
                        .map(LineChange::workerNumber)
                        .filter(announcements.registeredWorkers(employerNumber)::contains)
                        .toList());
    }

    record CorrectionRequest(
            @Nullable Integer baseVersion,
            @Nullable List<@Nullable LineAsTyped> lines,
            @Nullable List<@Nullable Answer> answers,
            @Nullable Boolean assurance)
            implements ReceivedReports.Body {

        int requiredBaseVersion() {
            if (baseVersion == null) {
                throw new Problem(
                        422,
                        "INVALID_INPUT",
                        Map.of(),
                        List.of(new FieldError("/baseVersion", "field.required", Map.of())));
            }
            return baseVersion;
        }
    }

    /**
     * What a correction would change; nothing of it is stored.
     *
     * @param correction null while a cell holds something that is no value
     * @param sendable nothing stops sending it
     */
    record Preview(
            YearMonth month,
            @Nullable CorrectionView correction,
            List<FindingView> findings,
            boolean sendable) {}
}
