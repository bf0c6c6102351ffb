package org.fondsloket.reporting.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.month.MonthState;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.report.Receipt;
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

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final Drafts drafts;
    private final FiledReports filedReports;

    OverviewEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            Drafts drafts,
            FiledReports filedReports) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.drafts = drafts;
        this.filedReports = filedReports;
    }

    @GetMapping("/api/employers/{employerNumber}/reports")
    List<MonthView> year(@PathVariable String employerNumber, @RequestParam @Nullable Year year) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth first = months.first(employerNumber);
        LocalDate today = months.today();
        List<YearMonth> shown =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(shownYear(year, today)::atMonth)
                        .filter(month -> !month.isBefore(first))
                        .toList();
        Set<YearMonth> drafted = drafts.months(employerNumber);
        Map<YearMonth, Receipt> receipts =
                filedReports.receipts(
                        employerNumber,
                        shown.stream()
                                .filter(month -> !month.isAfter(YearMonth.from(today)))
                                .toList());
        return shown.stream()
                .map(month -> view(month, receipts.get(month), drafted.contains(month), today))
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
            YearMonth month, @Nullable Receipt receipt, boolean drafted, LocalDate today) {
        LocalDate dueOn = months.rules().reportDueOn(month);
        return receipt == null
                ? new MonthView(
                        month,
                        MonthState.ofUnfiled(month, dueOn, drafted, today),
                        dueOn,
                        null,
                        null)
                : new MonthView(
                        month,
                        MonthState.FILED,
                        dueOn,
                        receipt.submittedAt(),
                        receipt.contribution());
    }
}
