package org.fondsloket.reporting.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.filedreports.FiledMonth;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.Adviser;
import org.fondsloket.reporting.month.AdviserOfEmployer;
import org.fondsloket.reporting.month.CorrectionWindows;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.month.MonthWindow;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.succession.Successions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the months of a year, from the employer's first month on. */
@RestController
class OverviewEndpoint {

    private static final int MONTHS = 12;
    private static final Year LAST = Year.of(9_998);

    /** Of a number that no longer counts: what is filed and what is still to be. */
    private static final Set<MonthState> CONCERNS =
            Set.of(
                    MonthState.FILED,
                    MonthState.OPEN,
                    MonthState.DRAFT,
                    MonthState.OVERDUE,
                    MonthState.CLOSED);

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final Drafts drafts;
    private final FiledReports filedReports;
    private final CorrectionWindows windows;
    private final AdviserOfEmployer advisers;
    private final Successions successions;
    private final Messages messages;

    OverviewEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            Drafts drafts,
            FiledReports filedReports,
            CorrectionWindows windows,
            AdviserOfEmployer advisers,
            Successions successions,
            Messages messages) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.drafts = drafts;
        this.filedReports = filedReports;
        this.windows = windows;
        this.advisers = advisers;
        this.successions = successions;
        this.messages = messages;
    }

    @GetMapping("/api/employers/{employerNumber}/reports")
    List<MonthView> year(
            @PathVariable String employerNumber, @RequestParam @Nullable Year year, Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        LocalDate ended = successions.endedOn(employerNumber).orElse(LocalDate.MAX);
        return months(employerNumber, year, month -> month.atDay(1).isBefore(ended), locale);
    }

    /** Months of numbers that no longer count and whose reports are found here (S003-21). */
    @GetMapping("/api/employers/{employerNumber}/reports/former-numbers")
    List<FormerNumberView> formerNumbers(
            @PathVariable String employerNumber, @RequestParam @Nullable Year year, Locale locale) {
        access.require(actor.subject(), employerNumber, "REPORT");
        return successions.formerNumbers(employerNumber).stream()
                .map(
                        former ->
                                new FormerNumberView(
                                        former.employerNumber(),
                                        former.effectiveOn(),
                                        months(
                                                        former.employerNumber(),
                                                        year,
                                                        month ->
                                                                month.atDay(1)
                                                                        .isBefore(
                                                                                former
                                                                                        .effectiveOn()),
                                                        locale)
                                                .stream()
                                                .filter(month -> CONCERNS.contains(month.state()))
                                                .toList()))
                .toList();
    }

    private List<MonthView> months(
            String employerNumber,
            @Nullable Year year,
            Predicate<YearMonth> wanted,
            Locale locale) {
        YearMonth first = months.first(employerNumber);
        LocalDate today = months.today();
        List<YearMonth> shown =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(shownYear(year, today)::atMonth)
                        .filter(month -> !month.isBefore(first))
                        .filter(wanted)
                        .toList();
        List<YearMonth> begun =
                shown.stream().filter(month -> !month.isAfter(YearMonth.from(today))).toList();
        Set<YearMonth> drafted = drafts.months(employerNumber);
        Map<YearMonth, FiledMonth> filed = filedReports.months(employerNumber, begun);
        Map<YearMonth, MonthWindow> open = windows.of(employerNumber, begun);
        Adviser adviser = advisers.today(employerNumber).orElse(null);
        return shown.stream()
                .map(
                        month ->
                                view(
                                        month,
                                        filed.get(month),
                                        drafted.contains(month),
                                        today,
                                        open.get(month),
                                        adviser,
                                        locale))
                .toList();
    }

    private static Year shownYear(@Nullable Year year, LocalDate today) {
        if (year == null) {
            return Year.from(today);
        }
        if (year.isAfter(LAST)) {
            throw new Problem(400, "INVALID_PARAMETER", Map.of("name", "year"), List.of());
        }
        return year;
    }

    private MonthView view(
            YearMonth month,
            @Nullable FiledMonth filed,
            boolean drafted,
            LocalDate today,
            @Nullable MonthWindow window,
            @Nullable Adviser adviser,
            Locale locale) {
        LocalDate dueOn = months.rules().reportDueOn(month);
        MonthState state = state(month, filed, drafted, today, window);
        return new MonthView(
                month,
                state,
                dueOn,
                isDue(state, month, today),
                filed == null ? null : filed.filedAt(),
                filed == null ? null : months.day(filed.filedAt()).isAfter(dueOn),
                filed == null ? null : filed.receipt().version(),
                filed == null ? null : filed.receipt().contribution(),
                window == null ? null : view(window, adviser, locale));
    }

    private MonthState state(
            YearMonth month,
            @Nullable FiledMonth filed,
            boolean drafted,
            LocalDate today,
            @Nullable MonthWindow window) {
        if (filed != null) {
            return MonthState.FILED;
        }
        LocalDate dueOn = months.rules().reportDueOn(month);
        return MonthState.ofUnfiled(month, dueOn, drafted, today, window);
    }

    private static boolean isDue(MonthState state, YearMonth month, LocalDate today) {
        return switch (state) {
            case OPEN, DRAFT -> !today.isBefore(month.atEndOfMonth());
            case OVERDUE -> true;
            case FUTURE, FILED, NOT_REQUIRED, CLOSED -> false;
        };
    }

    private MonthView.Window view(MonthWindow window, @Nullable Adviser adviser, Locale locale) {
        return window.open()
                ? new MonthView.Window(true, window.lastDay(), null, null, null)
                : new MonthView.Window(
                        false,
                        window.lastDay(),
                        window.reason(),
                        messages.text(
                                "window." + window.reason(),
                                Map.of("lastDay", window.lastDay().toString()),
                                locale),
                        adviser);
    }
}
