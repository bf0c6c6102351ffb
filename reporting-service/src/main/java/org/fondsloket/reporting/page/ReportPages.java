package org.fondsloket.reporting.page;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.reporting.absentees.ReportedAbsences;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.announcement.PostedWorker;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.draft.Draft;
import org.fondsloket.reporting.draft.DraftContent;
import org.fondsloket.reporting.draft.DraftHistory;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.facts.KnownMonth;
import org.fondsloket.reporting.facts.MonthFacts;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.AdviserOfEmployer;
import org.fondsloket.reporting.month.CorrectionWindows;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.month.MonthWindow;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.month.Sending;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the entry screen of a month together: filed, saved, or prefilled from the announcements. */
@Component
public class ReportPages {

    private final Months months;
    private final MonthFacts facts;
    private final ReportedAbsences absences;
    private final Announcements announcements;
    private final PersonNames names;
    private final Drafts drafts;
    private final FiledReports filedReports;
    private final CorrectionWindows windows;
    private final AdviserOfEmployer advisers;
    private final Messages messages;
    private final Clock clock;

    ReportPages(
            Months months,
            MonthFacts facts,
            ReportedAbsences absences,
            Announcements announcements,
            PersonNames names,
            Drafts drafts,
            FiledReports filedReports,
            CorrectionWindows windows,
            AdviserOfEmployer advisers,
            Messages messages,
            Clock clock) {
        this.months = months;
        this.facts = facts;
        this.absences = absences;
        this.announcements = announcements;
        this.names = names;
        this.drafts = drafts;
        this.filedReports = filedReports;
        this.windows = windows;
        this.advisers = advisers;
        this.messages = messages;
        this.clock = clock;
    }

    ReportView page(String employerNumber, YearMonth month, Locale locale) {
        Optional<FiledReport> filed = filedReports.find(employerNumber, month);
        Optional<Draft> draft = drafts.find(employerNumber, month);
        return filed.isPresent() && draft.map(each -> each.content().baseVersion()).isEmpty()
                ? filed(employerNumber, month, filed.get())
                : typed(employerNumber, month, filed.orElse(null), draft.orElse(null), locale);
    }

    /** The page of a month of which something is saved. */
    ReportView typed(String employerNumber, YearMonth month, Draft draft, Locale locale) {
        return typed(
                employerNumber,
                month,
                draft.content().baseVersion() == null
                        ? null
                        : filedReports.find(employerNumber, month).orElse(null),
                draft,
                locale);
    }

    /** What the screen shows: the draft, else what is filed, else what is announced. */
    public DraftContent shown(String employerNumber, YearMonth month) {
        return drafts.find(employerNumber, month)
                .map(Draft::content)
                .orElseGet(() -> untouched(employerNumber, month));
    }

    /** What the screen shows before anything is typed. */
    public DraftContent untouched(String employerNumber, YearMonth month) {
        return untouched(
                facts.of(employerNumber, month, List.of()),
                filedReports.find(employerNumber, month).orElse(null));
    }

    private DraftContent untouched(KnownMonth known, @Nullable FiledReport filed) {
        return filed == null
                ? new DraftContent(
                        null,
                        absences.into(
                                known.employerNumber(), known.month(), Prefilled.lines(known)),
                        List.of())
                : new DraftContent(
                        filed.receipt().version(), LineView.asTyped(filed.lines()), List.of());
    }

    private ReportView typed(
            String employerNumber,
            YearMonth month,
            @Nullable FiledReport filed,
            @Nullable Draft draft,
            Locale locale) {
        KnownMonth known =
                facts.of(employerNumber, month, draft == null ? List.of() : draft.lines());
        DraftContent content = draft == null ? untouched(known, filed) : draft.content();
        List<LineAsTyped> lines = content.lines();
        Purpose purpose = known.purpose(lines, filed != null);
        MonthWindow window = window(employerNumber, month);
        ReportUnderCheck report =
                known.underCheck(
                        lines,
                        new Sending(
                                purpose,
                                true,
                                filed == null ? null : filed.lines(),
                                content.answers()));
        return new ReportView(
                month,
                filed == null
                        ? MonthState.ofUnfiled(
                                month,
                                months.rules().reportDueOn(month),
                                draft != null,
                                months.today(),
                                window)
                        : MonthState.FILED,
                purpose,
                draft == null ? 0 : draft.version(),
                content.baseVersion(),
                draft == null ? null : draft.savedAt(),
                HistoryView.Buttons.of(
                        draft == null
                                ? DraftHistory.none()
                                : drafts.history(employerNumber, month, draft, clock.instant())),
                LineView.typed(lines, report.figures(), known, locale),
                content.answers(),
                TotalsView.of(report.totals()),
                FindingView.all(report.findings(), lines, messages, locale),
                announced(known),
                months.rules().reportDueOn(month),
                view(employerNumber, window),
                filed == null ? null : filed.receipt());
    }

    private ReportView filed(String employerNumber, YearMonth month, FiledReport filed) {
        return new ReportView(
                month,
                MonthState.FILED,
                Purpose.CORRECTION,
                0,
                filed.receipt().version(),
                null,
                HistoryView.Buttons.of(DraftHistory.none()),
                LineView.filed(
                        filed.lines(),
                        names.of(filed.lines().stream().map(ReportLine::workerNumber).toList())),
                List.of(),
                TotalsView.of(filed),
                List.of(),
                announcements.postedIn(employerNumber, month).stream()
                        .map(PostedWorker::workerNumber)
                        .distinct()
                        .toList(),
                months.rules().reportDueOn(month),
                view(employerNumber, window(employerNumber, month)),
                filed.receipt());
    }

    private @Nullable MonthWindow window(String employerNumber, YearMonth month) {
        return windows.of(employerNumber, List.of(month)).get(month);
    }

    private @Nullable WindowView view(String employerNumber, @Nullable MonthWindow window) {
        if (window == null) {
            return null;
        }
        return window.open()
                ? new WindowView(true, window.lastDay(), null, null)
                : new WindowView(
                        false,
                        window.lastDay(),
                        window.reason(),
                        advisers.today(employerNumber).orElse(null));
    }

    private static List<String> announced(KnownMonth known) {
        return known.posted().stream().map(PostedWorker::workerNumber).distinct().toList();
    }
}
