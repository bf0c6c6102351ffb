package org.fondsloket.employee.workforce;

import org.fondsloket.employee.person.Persons;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a worker what the fund knows of the worker, and of nobody else. */
@RestController
@RequestMapping("/api/persons")
class OwnDataController {

    private final Persons persons;
    private final AccessDecisions access;
    private final CurrentActor actor;

    OwnDataController(Persons persons, AccessDecisions access, CurrentActor actor) {
        this.persons = persons;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/{workerNumber}")
    WorkerView own(@PathVariable String workerNumber) {
        access.requireOwn(actor.subject(), workerNumber);
        return persons.current(workerNumber).map(WorkerView::of).orElseThrow(Problem::notFound);
    }
}
