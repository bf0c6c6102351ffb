package org.fondsloket.employee.expectation;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fondsloket.employee.expectation.ExpectedMonthView.DifferenceView;
import org.fondsloket.employee.expectation.ExpectedMonthView.WorkerOfMonth;
import org.fondsloket.employee.expectation.ExpectedWorker.Difference;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is expected in a month: announced, reported or ended, and where these differ. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/months/{month}/expected-workers")
class ExpectationController {

    private static final String RIGHT = "WORKERS";
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2199;

    private final ExpectedPostings postings;
    private final FiledMonths months;
    private final Persons persons;
    private final RuleSets ruleSets;
    private final Messages messages;
    private final AccessDecisions access;
    private final CurrentActor actor;

    ExpectationController(
            ExpectedPostings postings,
            FiledMonths months,
            Persons persons,
            RuleSets ruleSets,
            Messages messages,
            AccessDecisions access,
            CurrentActor actor) {
        this.postings = postings;
        this.months = months;
        this.persons = persons;
        this.ruleSets = ruleSets;
        this.messages = messages;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ExpectedMonthView expected(
            @PathVariable String employerNumber, @PathVariable String month, Locale locale) {
        access.require(actor.subject(), employerNumber, RIGHT);
        YearMonth asked = month(month);
        List<ReportedLine> lines = months.lines(employerNumber, asked).orElse(null);
        List<ExpectedWorker> workers =
                new MonthComparison(
                                asked,
                                postings.touching(employerNumber, asked),
                                lines,
                                ruleSets.latest().value(CheckRules.NOTIFICATION_DAYS_MAX, asked))
                        .workers();
        Map<String, Person> names =
                persons
                        .current(
                                employerNumber,
                                workers.stream().map(ExpectedWorker::workerNumber).toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        RecordedPerson::workerNumber, RecordedPerson::person));
        return new ExpectedMonthView(
                asked,
                lines != null,
                workers.stream()
                        .map(worker -> view(worker, names.get(worker.workerNumber()), locale))
                        .toList());
    }

    private WorkerOfMonth view(ExpectedWorker worker, @Nullable Person person, Locale locale) {
        return new WorkerOfMonth(
                worker.workerNumber(),
                person == null ? null : person.familyName(),
                person == null ? null : person.givenName(),
                worker.state(),
                worker.postings(),
                worker.differences().stream().map(each -> view(each, locale)).toList());
    }

    private DifferenceView view(Difference difference, Locale locale) {
        Map<String, String> params = new HashMap<>();
        if (difference.from() != null && difference.to() != null) {
            params.put("from", difference.from().toString());
            params.put("to", difference.to().toString());
        }
        return new DifferenceView(
                difference.kind(),
                difference.kind().check(),
                messages.text("difference." + difference.kind(), params, locale),
                difference.notificationId(),
                difference.from(),
                difference.to());
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException _) {
            // Answered below, like a year nobody means.
        }
        throw new Problem(400, "INVALID_PARAMETER", Map.of("name", "month"), List.of());
    }
}
