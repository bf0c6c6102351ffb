package org.fondsloket.employee.workforce;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fondsloket.employee.paging.ListPage;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.PersonInput;
import org.fondsloket.employee.person.PersonMistake;
import org.fondsloket.employee.person.PersonMustBePlausible;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.SoughtWorker;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.WorkerNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An employer's workers: list, one worker, a new one, corrected personal data. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/workers")
class WorkforceController {

    private static final String RIGHT = "WORKERS";
    private static final ZoneId FUND_ZONE = ZoneId.of("Europe/Berlin");

    private final Workforce workforce;
    private final Persons persons;
    private final RuleSets ruleSets;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Clock clock;

    WorkforceController(
            Workforce workforce,
            Persons persons,
            RuleSets ruleSets,
            AccessDecisions access,
            CurrentActor actor,
            Clock clock) {
        this.workforce = workforce;
        this.persons = persons;
        this.ruleSets = ruleSets;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<List<WorkerView>> workers(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.require(actor.subject(), employerNumber, RIGHT);
        ListPage asked = ListPage.of(page, size);
        return SoughtWorker.of(search)
                .map(sought -> answer(employerNumber, sought, asked))
                .orElseGet(() -> answer(employerNumber, asked));
    }

    private ResponseEntity<List<WorkerView>> answer(String employerNumber, ListPage asked) {
        return ListPage.answer(
                persons.ofEmployer(employerNumber, asked.offset(), asked.limit()).stream()
                        .map(WorkerView::of)
                        .toList(),
                persons.countOf(employerNumber));
    }

    private ResponseEntity<List<WorkerView>> answer(
            String employerNumber, SoughtWorker sought, ListPage asked) {
        return ListPage.answer(
                persons.found(employerNumber, sought, asked.offset(), asked.limit()).stream()
                        .map(WorkerView::of)
                        .toList(),
                persons.countOf(employerNumber, sought));
    }

    @GetMapping("/{workerNumber}")
    WorkerView worker(@PathVariable String employerNumber, @PathVariable String workerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return persons.current(employerNumber, workerNumber)
                .map(WorkerView::of)
                .orElseThrow(Problem::notFound);
    }

    @PostMapping
    ResponseEntity<RegisteredWorker> register(
            @PathVariable String employerNumber,
            @RequestParam(defaultValue = "false") boolean sharedEmail,
            @RequestBody PersonInput input) {
        access.require(actor.subject(), employerNumber, RIGHT);
        Person person = checked(input);
        if (!sharedEmail) {
            refuseShared(employerNumber, null, person.masterData().email());
        }
        Registration registration = workforce.register(employerNumber, person);
        String number = registration.workerNumber();
        return ResponseEntity.status(registration.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/employers/" + employerNumber + "/workers/" + number))
                .body(new RegisteredWorker(number));
    }

    /** A wrong number, name or birth date answers like a number that was never given. */
    @PutMapping("/{workerNumber}/employment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void employ(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestBody Identity identity) {
        access.require(actor.subject(), employerNumber, RIGHT);
        boolean employed =
                WorkerNumber.isValid(workerNumber)
                        && identity.person()
                                .map(
                                        person ->
                                                workforce.employ(
                                                        employerNumber,
                                                        new WorkerNumber(workerNumber),
                                                        person))
                                .orElse(false);
        if (!employed) {
            throw Problem.notFound();
        }
    }

    @PutMapping("/{workerNumber}")
    WorkerView change(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestParam(defaultValue = "false") boolean sharedEmail,
            @RequestBody PersonInput input) {
        access.require(actor.subject(), employerNumber, RIGHT);
        Person person = checked(input);
        if (!sharedEmail) {
            refuseShared(employerNumber, workerNumber, person.masterData().email());
        }
        return workforce
                .change(employerNumber, workerNumber, person)
                .map(WorkerView::of)
                .orElseThrow(Problem::notFound);
    }

    /** The address alone, from the dialog about access: nobody has to type the person again. */
    @PutMapping("/{workerNumber}/email")
    WorkerView correctEmail(
            @PathVariable String employerNumber,
            @PathVariable String workerNumber,
            @RequestParam(defaultValue = "false") boolean sharedEmail,
            @RequestBody EmailInput input) {
        access.require(actor.subject(), employerNumber, RIGHT);
        String email = input.checked();
        if (!sharedEmail) {
            refuseShared(employerNumber, workerNumber, email);
        }
        return workforce
                .correctEmail(employerNumber, workerNumber, email)
                .map(WorkerView::of)
                .orElseThrow(Problem::notFound);
    }

    /** Two workers may share an address, but nobody by a slip of the hand (S001-10). */
    private void refuseShared(
            String employerNumber, @Nullable String workerNumber, @Nullable String email) {
        if (email != null && persons.sharedEmail(employerNumber, workerNumber, email)) {
            throw new Problem(
                    409,
                    "EMAIL_SHARED",
                    Map.of(),
                    List.of(new FieldError("/email", "person.email.shared", Map.of())));
        }
    }

    private Person checked(PersonInput input) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), FUND_ZONE);
        int ageMin = ruleSets.latest().value(CheckRules.AGE_MIN, YearMonth.from(today));
        List<PersonMistake> mistakes = PersonMustBePlausible.mistakes(input, today, ageMin);
        if (!mistakes.isEmpty()) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    mistakes.stream()
                            .map(
                                    mistake ->
                                            new FieldError(
                                                    "/" + mistake.field(),
                                                    mistake.code(),
                                                    mistake.params()))
                            .toList());
        }
        return PersonMustBePlausible.person(input, today, ageMin);
    }
}
