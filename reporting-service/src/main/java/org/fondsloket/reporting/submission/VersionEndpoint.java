package org.fondsloket.reporting.submission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.page.LineView;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.Correction;
import org.fondsloket.reporting.report.LineChange;
import org.fondsloket.reporting.report.Receipt;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows every version of a month that was ever filed. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}/versions")
class VersionEndpoint {

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final FiledReports filedReports;
    private final PersonNames names;
    private final ReportTexts texts;

    VersionEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            FiledReports filedReports,
            PersonNames names,
            ReportTexts texts) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.filedReports = filedReports;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping
    List<Receipt> versions(
            @PathVariable String employerNumber, @PathVariable("month") String text) {
        access.require(actor.subject(), employerNumber, "REPORT");
        List<Receipt> versions =
                filedReports.versions(employerNumber, months.of(employerNumber, text));
        if (versions.isEmpty()) {
            throw new Problem(404, "REPORT_NOT_FILED");
        }
        return versions;
    }

    @GetMapping("/{version}")
    Version version(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @PathVariable int version) {
        access.require(actor.subject(), employerNumber, "REPORT");
        return show(employerNumber, months.of(employerNumber, text), version);
    }

    /**
     * The month as it was known at a moment: the last version that was filed by then.
     *
     * @param asKnownOn moment of which the report is told
     */
    @GetMapping(path = "/known")
    Version known(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestParam Instant asKnownOn) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth month = months.of(employerNumber, text);
        int version =
                filedReports.versions(employerNumber, month).stream()
                        .filter(receipt -> !receipt.submittedAt().isAfter(asKnownOn))
                        .mapToInt(Receipt::version)
                        .max()
                        .orElseThrow(() -> new Problem(404, "REPORT_NOT_FILED"));
        return show(employerNumber, month, version);
    }

    private Version show(String employerNumber, YearMonth month, int version) {
        FiledReport filed =
                filedReports
                        .find(employerNumber, month, version)
                        .orElseThrow(() -> new Problem(404, "REPORT_VERSION_UNKNOWN"));
        Correction correction = filed.correction();
        Map<String, PersonName> known = names.of(workers(filed, correction));
        return new Version(
                filed.receipt(),
                FiguresView.of(filed.figures()),
                LineView.filed(filed.lines(), known),
                correction == null ? null : CorrectionView.of(correction, known),
                texts.of(employerNumber, month, version));
    }

    private static List<String> workers(FiledReport filed, @Nullable Correction correction) {
        return Stream.concat(
                        filed.lines().stream().map(ReportLine::workerNumber),
                        correction == null
                                ? Stream.empty()
                                : correction.changes().stream().map(LineChange::workerNumber))
                .distinct()
                .toList();
    }

    /**
     * One version as it was filed; names as they are known today.
     *
     * @param correction what it changed, null for the first version
     * @param texts reasons and remarks, as long as they are kept
     */
    record Version(
            Receipt receipt,
            FiguresView totals,
            List<LineView> lines,
            @Nullable CorrectionView correction,
            List<ReportText> texts) {}
}
