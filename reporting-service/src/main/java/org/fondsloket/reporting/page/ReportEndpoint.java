package org.fondsloket.reporting.page;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.draft.Draft;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entry screen of a month: read it, and save what was typed. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}")
class ReportEndpoint {

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final Drafts drafts;
    private final FiledReports filedReports;
    private final ReportPages pages;
    private final Clock clock;

    ReportEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            Drafts drafts,
            FiledReports filedReports,
            ReportPages pages,
            Clock clock) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.drafts = drafts;
        this.filedReports = filedReports;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ReportView report(
            @PathVariable String employerNumber, @PathVariable String month, Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        return pages.page(employerNumber, months.begun(employerNumber, month), locale);
    }

    @PutMapping("/draft")
    ReportView save(
            @PathVariable String employerNumber,
            @PathVariable String month,
            @RequestBody SaveDraft request,
            Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth saved = months.begun(employerNumber, month);
        List<LineAsTyped> lines = RequestLines.accepted(request.lines());
        months.requireLength(saved, lines);
        if (filedReports.isFiled(employerNumber, saved)) {
            throw MonthlyReportDecider.alreadyFiled(saved);
        }
        Draft draft =
                drafts.save(
                                employerNumber,
                                saved,
                                request.draftVersion(),
                                lines,
                                clock.instant(),
                                actor.subject())
                        .orElseThrow(() -> new Problem(409, "DRAFT_CHANGED"));
        return pages.unfiled(employerNumber, saved, draft, locale);
    }

    record SaveDraft(int draftVersion, @Nullable List<@Nullable LineAsTyped> lines) {}
}
