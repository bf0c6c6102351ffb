package org.fondsloket.employee.expectation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.employee.claim.PostingClaim;
import org.fondsloket.employee.claim.PostingClaims;
import org.fondsloket.employee.claim.Postings;
import org.fondsloket.employee.expectation.LastDayView.PostingOfWorker;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A worker's last day in Germany: reported under its own right, with the months it contradicts. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/workers/{workerNumber}/last-day")
class LastDayController {

    private static final String RIGHT = "END";
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2199;

    private final Postings postings;
    private final PostingClaims claims;
    private final ExpectedPostings expected;
    private final FiledMonths months;
    private final Persons persons;
    private final AccessDecisions access;
    private final CurrentActor actor;

    LastDayController(
            Postings postings,
            PostingClaims claims,
            ExpectedPostings expected,
            FiledMonths months,
            Persons persons,
            AccessDecisions access,
            CurrentActor actor) {
        this.postings = postings;
        this.claims = claims;
        this.expected = expected;
        this.months = months;
        this.persons = persons;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    LastDayView lastDay(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return view(employerNumber, worker(employerNumber, workerNumber));
    }

    @PostMapping
    LastDayView report(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestBody LastDayRequest request) {
        access.require(actor.subject(), employerNumber, RIGHT);
        RecordedPerson worker = worker(employerNumber, workerNumber);
        LocalDate day = request.checked();
        postings.endWork(employerNumber, workerNumber, day);
        // Who looks at the following month now is not to find the worker in it any more.
        YearMonth next = YearMonth.from(day).plusMonths(1);
        BriefWait.until(
                () ->
                        expected.touching(employerNumber, next).stream()
                                .filter(each -> each.workerNumber().equals(workerNumber))
                                .allMatch(each -> each.endedOn() != null));
        return view(employerNumber, worker);
    }

    private RecordedPerson worker(String employerNumber, String workerNumber) {
        return persons.current(employerNumber, workerNumber).orElseThrow(Problem::notFound);
    }

    private LastDayView view(String employerNumber, RecordedPerson worker) {
        List<PostingClaim> all = claims.ofWorker(employerNumber, worker.workerNumber());
        LocalDate lastDay =
                all.isEmpty() || !all.getLast().ended() ? null : all.getLast().lastDay();
        return new LastDayView(
                worker.workerNumber(),
                worker.person().familyName(),
                worker.person().givenName(),
                lastDay,
                all.stream().map(PostingOfWorker::of).toList(),
                lastDay == null
                        ? List.of()
                        : new EndedWork(lastDay)
                                .corrections(
                                        months.ofWorker(
                                                employerNumber,
                                                worker.workerNumber(),
                                                YearMonth.from(lastDay))));
    }

    /** The day as somebody sent it. */
    record LastDayRequest(@Nullable String lastDay) {

        LocalDate checked() {
            try {
                LocalDate day = LocalDate.parse(lastDay == null ? "" : lastDay);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException _) {
                // Answered below, like a year nobody means.
            }
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/lastDay", "field.date", Map.of())));
        }
    }
}
