package org.fondsloket.reporting.page;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.draft.Draft;
import org.fondsloket.reporting.draft.DraftContent;
import org.fondsloket.reporting.draft.DraftHistory;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.report.MonthlyReportDecider;
import org.fondsloket.reporting.report.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entry screen of a month: read it, save what was typed, and take it back. */
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
        return pages.page(employerNumber, reported(employerNumber, month), locale);
    }

    @PutMapping("/draft")
    ReportView save(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestBody SaveDraft request,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        requireVersion(request.draftVersion());
        List<LineAsTyped> lines = RequestLines.accepted(request.lines());
        months.requireLength(month, lines);
        requireBase(employerNumber, month, request.baseVersion());
        DraftContent content =
                new DraftContent(
                        request.baseVersion(),
                        lines,
                        RequestAnswers.accepted(request.answers(), lines));
        Draft saved =
                drafts.save(
                                employerNumber,
                                month,
                                request.draftVersion(),
                                () -> pages.untouched(employerNumber, month),
                                content,
                                clock.instant(),
                                actor.subject())
                        .orElseThrow(() -> changed(employerNumber, month));
        return pages.typed(employerNumber, month, saved, locale);
    }

    @PostMapping("/draft/undo")
    ReportView undo(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestBody DraftVersion request,
            Locale locale) {
        return moved(employerNumber, text, request, drafts::undo, "NOTHING_TO_UNDO", locale);
    }

    @PostMapping("/draft/redo")
    ReportView redo(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestBody DraftVersion request,
            Locale locale) {
        return moved(employerNumber, text, request, drafts::redo, "NOTHING_TO_REDO", locale);
    }

    private ReportView moved(
            String employerNumber,
            String text,
            DraftVersion request,
            Move move,
            String nothingLeft,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        requireVersion(request.draftVersion());
        Draft moved =
                move.from(
                                employerNumber,
                                month,
                                request.draftVersion(),
                                clock.instant(),
                                actor.subject())
                        .orElseThrow(() -> unmoved(employerNumber, month, request, nothingLeft));
        return pages.typed(employerNumber, month, moved, locale);
    }

    @GetMapping("/draft/history")
    HistoryView history(@PathVariable String employerNumber, @PathVariable("month") String text) {
        YearMonth month = reported(employerNumber, text);
        return drafts.find(employerNumber, month)
                .map(
                        draft ->
                                HistoryView.of(
                                        draft.version(),
                                        drafts.history(
                                                employerNumber, month, draft, clock.instant())))
                .orElseGet(() -> HistoryView.of(0, DraftHistory.none()));
    }

    private YearMonth reported(String employerNumber, String month) {
        access.requireToPrepare(actor.subject(), employerNumber, "REPORT");
        return months.begun(employerNumber, month);
    }

    /** Who corrects a month says which version of it; who does not know of any learns of it. */
    private void requireBase(String employerNumber, YearMonth month, @Nullable Integer base) {
        Receipt filed = filedReports.receipts(employerNumber, List.of(month)).get(month);
        if (filed == null) {
            if (base != null) {
                throw invalid("/baseVersion");
            }
        } else if (base == null) {
            throw MonthlyReportDecider.alreadyFiled(month);
        } else if (base != filed.version()) {
            throw MonthlyReportDecider.correctedMeanwhile(month, filed.version());
        }
    }

    private Problem changed(String employerNumber, YearMonth month) {
        Problem changed = new Problem(409, "DRAFT_CHANGED");
        return drafts.find(employerNumber, month)
                .map(draft -> changed.with("draft", DraftView.of(draft)))
                .orElse(changed);
    }

    private Problem unmoved(
            String employerNumber, YearMonth month, DraftVersion request, String code) {
        int version = drafts.find(employerNumber, month).map(Draft::version).orElse(0);
        return version == request.draftVersion()
                ? new Problem(409, code)
                : changed(employerNumber, month);
    }

    private static void requireVersion(int draftVersion) {
        if (draftVersion < 0) {
            throw invalid("/draftVersion");
        }
    }

    private static Problem invalid(String pointer) {
        return new Problem(
                422,
                "INVALID_INPUT",
                Map.of(),
                List.of(new FieldError(pointer, "field.invalid", Map.of())));
    }

    /** One step back or forth in the history of a draft. */
    private interface Move {

        Optional<Draft> from(
                String employerNumber, YearMonth month, int version, Instant now, String by);
    }

    /**
     * What somebody typed.
     *
     * @param draftVersion the version that was read before, 0 while nothing was saved
     * @param baseVersion filed version that is corrected, left out for the first report
     */
    record SaveDraft(
            int draftVersion,
            @Nullable Integer baseVersion,
            @Nullable List<@Nullable LineAsTyped> lines,
            @Nullable List<@Nullable Answer> answers) {}

    /** The version of the draft that the caller sees. */
    record DraftVersion(int draftVersion) {}
}
