package org.fondsloket.reporting.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.announcement.PostedWorker;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.facts.KnownMonth;
import org.fondsloket.reporting.facts.MonthFacts;
import org.fondsloket.reporting.filedreports.FiledReport;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.history.WorkerPast;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.month.Sending;
import org.fondsloket.reporting.page.FindingView;
import org.fondsloket.reporting.page.LineView;
import org.fondsloket.reporting.page.RequestAnswers;
import org.fondsloket.reporting.page.RequestLines;
import org.fondsloket.reporting.page.StepView;
import org.fondsloket.reporting.page.TotalsView;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.calendar.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers "what would it come to" for a report and for a leave; it stores nothing. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/what-if")
class WhatIfEndpoint {

    private static final int LONGEST_LEAVE_MONTHS = 12;
    private static final int CENTS = 2;

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final MonthFacts facts;
    private final FiledReports filedReports;
    private final Messages messages;

    WhatIfEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            MonthFacts facts,
            FiledReports filedReports,
            Messages messages) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.facts = facts;
        this.filedReports = filedReports;
        this.messages = messages;
    }

    @PostMapping("/report")
    ReportAnswer report(
            @PathVariable String employerNumber,
            @RequestBody ReportQuestion question,
            Locale locale) {
        access.requireToPrepare(actor.subject(), employerNumber, "REPORT");
        if (question.month() == null) {
            throw invalid(List.of(error("/month", "field.required")));
        }
        YearMonth month = months.of(employerNumber, question.month().toString());
        List<LineAsTyped> lines = RequestLines.accepted(question.lines());
        months.requireLength(month, lines);
        List<Answer> answers = RequestAnswers.accepted(question.answers(), lines);
        KnownMonth known = facts.of(employerNumber, month, lines);
        FiledReport filed = filedReports.find(employerNumber, month).orElse(null);
        Purpose purpose = known.purpose(lines, filed != null);
        ReportUnderCheck report =
                known.underCheck(
                        lines,
                        new Sending(purpose, true, filed == null ? null : filed.lines(), answers));
        return new ReportAnswer(
                month,
                purpose,
                LineView.typed(lines, report.figures(), known, locale),
                TotalsView.of(report.totals()),
                FindingView.all(report.findings(), lines, messages, locale),
                StepView.all(report.totals().contribution().steps(), locale));
    }

    @PostMapping("/leave")
    LeaveAnswer leave(
            @PathVariable String employerNumber,
            @RequestBody LeaveQuestion question,
            Locale locale) {
        access.requireToPrepare(actor.subject(), employerNumber, "REPORT");
        Period leave = question.period();
        String worker = question.worker();
        YearMonth month = months.of(employerNumber, YearMonth.from(leave.from()).toString());
        KnownMonth known = facts.forLeave(employerNumber, month, worker);
        if (!known.registered().contains(worker)) {
            throw invalid(List.of(error("/workerNumber", "check.S-03")));
        }
        WorkerPast past = known.past(worker);
        LocalDate disabledFrom = known.severelyDisabledFrom(worker);
        PlannedLeave planned =
                PlannedLeave.of(
                        known.rules(),
                        past.leaveAccount(known.rules(), disabledFrom),
                        leave,
                        land(question, known, worker),
                        known.announced().getOrDefault(worker, List.of()).stream()
                                .flatMap(posting -> posting.days().stream())
                                .toList(),
                        Money.of(question.expectedWage()),
                        disabledFrom,
                        !past.workedElsewhere());
        return LeaveAnswer.of(planned, locale);
    }

    /** As asked; else the Land where the worker is announced then. */
    private static String land(LeaveQuestion question, KnownMonth known, String worker) {
        Set<String> lands = known.rules().value(RuleKey.SITE_LANDS, known.month());
        String land =
                Optional.ofNullable(question.siteLand())
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .or(
                                () ->
                                        known.posted().stream()
                                                .filter(each -> each.workerNumber().equals(worker))
                                                .map(PostedWorker::siteLand)
                                                .findFirst())
                        .orElseThrow(() -> invalid(List.of(error("/siteLand", "field.required"))));
        if (!lands.contains(land)) {
            throw invalid(List.of(error("/siteLand", "field.invalid")));
        }
        return land;
    }

    private static FieldError error(String pointer, String code) {
        return new FieldError(pointer, code, Map.of());
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "INVALID_INPUT", Map.of(), errors);
    }

    /** A report that somebody thinks about. */
    record ReportQuestion(
            @Nullable YearMonth month,
            @Nullable List<@Nullable LineAsTyped> lines,
            @Nullable List<@Nullable Answer> answers) {}

    /**
     * What the report would come to.
     *
     * @param steps how the contribution comes about
     */
    record ReportAnswer(
            YearMonth month,
            Purpose purpose,
            List<LineView> lines,
            TotalsView totals,
            List<FindingView> findings,
            List<StepView> steps) {}

    /**
     * A leave that somebody thinks about.
     *
     * @param siteLand two letters; the Land of the worker's posting when left out
     * @param grossWage wage without leave pay that is expected for each month of the leave
     */
    record LeaveQuestion(
            @Nullable String workerNumber,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String siteLand,
            @Nullable BigDecimal grossWage) {

        Period period() {
            List<FieldError> errors = new ArrayList<>();
            if (workerNumber == null || workerNumber.isBlank()) {
                errors.add(error("/workerNumber", "field.required"));
            }
            if (from == null) {
                errors.add(error("/from", "field.required"));
            }
            if (to == null) {
                errors.add(error("/to", "field.required"));
            }
            if (grossWage != null && (grossWage.signum() < 0 || grossWage.scale() > CENTS)) {
                errors.add(error("/grossWage", "field.invalid"));
            }
            if (from == null || to == null || !errors.isEmpty()) {
                throw invalid(errors);
            }
            if (to.isBefore(from) || !to.isBefore(from.plusMonths(LONGEST_LEAVE_MONTHS))) {
                throw invalid(List.of(error("/to", "field.invalid")));
            }
            return new Period(from, to);
        }

        String worker() {
            return workerNumber == null ? "" : workerNumber.strip();
        }

        BigDecimal expectedWage() {
            return grossWage == null ? BigDecimal.ZERO : grossWage;
        }
    }
}
