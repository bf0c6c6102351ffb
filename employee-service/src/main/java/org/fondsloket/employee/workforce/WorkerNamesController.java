package org.fondsloket.employee.workforce;

import java.util.List;
import org.fondsloket.employee.paging.ListPage;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells whoever may see entitlements, and nothing else of a worker, whose they are: the name beside
 * the number, no birth date, no address, no bank account (C7 ENT).
 */
@RestController
@RequestMapping("/api/employers/{employerNumber}/workers/names")
class WorkerNamesController {

    private static final String RIGHT = "ENT";

    private final Persons persons;
    private final AccessDecisions access;
    private final CurrentActor actor;

    WorkerNamesController(Persons persons, AccessDecisions access, CurrentActor actor) {
        this.persons = persons;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ResponseEntity<List<WorkerName>> names(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.require(actor.subject(), employerNumber, RIGHT);
        ListPage asked = ListPage.of(page, size);
        return ListPage.answer(
                persons.ofEmployer(employerNumber, asked.offset(), asked.limit()).stream()
                        .map(WorkerName::of)
                        .toList(),
                persons.countOf(employerNumber));
    }

    /** A number and whose it is. */
    record WorkerName(String workerNumber, String familyName, String givenName) {

        static WorkerName of(RecordedPerson recorded) {
            Person person = recorded.person();
            return new WorkerName(recorded.workerNumber(), person.familyName(), person.givenName());
        }

        @Override
        public String toString() {
            return "WorkerName[" + workerNumber + "]";
        }
    }
}
