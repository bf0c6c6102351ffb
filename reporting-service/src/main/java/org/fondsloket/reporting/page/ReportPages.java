package org.fondsloket.reporting.page;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.reporting.announcement.Announcements;
import org.fondsloket.reporting.announcement.PostedWorker;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.draft.Draft;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.reporting.person.PersonNames;
import org.fondsloket.reporting.report.ReportLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the entry screen of a month together: filed, saved, or prefilled from the announcements. */
@Component
class ReportPages {

    private static final String PREFILLED_STATUS = "WORKED";

    private final Months months;
    private final Announcements announcements;
    private final PersonNames names;
    private final Drafts drafts;
    private final FiledReports filedReports;
    private final Messages messages;

    ReportPages(
            Months months,
            Announcements announcements,
            PersonNames names,
            Drafts drafts,
            FiledReports filedReports,
            Messages messages) {
        this.months = months;
        this.announcements = announcements;
        this.names = names;
        this.drafts = drafts;
        this.filedReports = filedReports;
        this.messages = messages;
    }

    ReportView page(String employerNumber, YearMonth month, Locale locale) {
        Optional<FiledReport> filed = filedReports.find(employerNumber, month);
        return filed.isPresent()
                ? filed(employerNumber, month, filed.get())
                : unfiled(
                        employerNumber,
                        month,
                        drafts.find(employerNumber, month).orElse(null),
                        locale);
    }

    ReportView unfiled(
            String employerNumber, YearMonth month, @Nullable Draft draft, Locale locale) {
        List<PostedWorker> posted = announcements.postedIn(employerNumber, month);
        List<LineAsTyped> lines =
                draft == null
                        ? posted.stream().map(worker -> prefilled(worker, month)).toList()
                        : draft.lines();
        ReportUnderCheck report = months.underCheck(employerNumber, month, posted, lines);
        return new ReportView(
                month,
                MonthState.ofUnfiled(
                        month, months.rules().reportDueOn(month), draft != null, months.today()),
                draft == null ? 0 : draft.version(),
                draft == null ? null : draft.savedAt(),
                LineView.typed(lines, typedNames(employerNumber, lines)),
                TotalsView.of(report.totals()),
                FindingView.all(report.findings(), lines, messages, locale),
                announced(posted),
                months.rules().reportDueOn(month),
                null);
    }

    private ReportView filed(String employerNumber, YearMonth month, FiledReport filed) {
        return new ReportView(
                month,
                MonthState.FILED,
                0,
                null,
                LineView.filed(
                        filed.lines(),
                        names.of(filed.lines().stream().map(ReportLine::workerNumber).toList())),
                TotalsView.of(filed),
                List.of(),
                announced(announcements.postedIn(employerNumber, month)),
                months.rules().reportDueOn(month),
                filed.receipt());
    }

    /** Only names of the employer's own workers: a number typed at random must not reveal one. */
    private Map<String, PersonName> typedNames(String employerNumber, List<LineAsTyped> lines) {
        return names.of(
                lines.stream()
                        .map(LineAsTyped::workerNumber)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(announcements.registeredWorkers(employerNumber)::contains)
                        .toList());
    }

    private static List<String> announced(List<PostedWorker> posted) {
        return posted.stream().map(PostedWorker::workerNumber).distinct().toList();
    }

    private static LineAsTyped prefilled(PostedWorker worker, YearMonth month) {
        String seed = worker.postingId() + " " + month;
        return LineAsTyped.plain(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString(),
                worker.workerNumber(),
                PREFILLED_STATUS,
                worker.siteLand(),
                worker.from().toString(),
                worker.to().toString(),
                null,
                null);
    }
}
