package org.fondsloket.reporting.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
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
    List<MonthView> year(
            @PathVariable String employerNumber, @RequestParam @Nullable Year year) {
        access.require(actor.subject(), employerNumber, "REPORT");
        YearMonth first = months.first(employerNumber);
        LocalDate today = months.today();
        Year shown = year == null ? Year.from(today) : year;
        Set<YearMonth> drafted = drafts.months(employerNumber);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(shown::atMonth)
                .filter(month -> !month.isBefore(first))
                .map(month -> view(employerNumber, month, drafted.contains(month), today))
                .toList();
    }

    private MonthView view(
            String employerNumber, YearMonth month, boolean drafted, LocalDate today) {
        LocalDate dueOn = months.rules().reportDueOn(month);
        MonthState unfiled = MonthState.ofUnfiled(month, dueOn, drafted, today);
        if (unfiled == MonthState.FUTURE) {
            return new MonthView(month, unfiled, dueOn, null, null);
        }
        return filedReports
                .find(employerNumber, month)
                .map(
                        filed -> {
                            Receipt receipt = filed.receipt();
                            return new MonthView(
                                    month,
                                    MonthState.FILED,
                                    dueOn,
                                    receipt.submittedAt(),
                                    receipt.contribution());
                        })
                .orElseGet(() -> new MonthView(month, unfiled, dueOn, null, null));
    }
}
