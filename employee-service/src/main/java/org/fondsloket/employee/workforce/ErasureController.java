package org.fondsloket.employee.workforce;

import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The fund's clerks forget a person on request; the tombstone carries it everywhere. */
@RestController
@RequestMapping("/api/persons")
class ErasureController {

    private final Workforce workforce;
    private final AccessDecisions access;
    private final CurrentActor actor;

    ErasureController(Workforce workforce, AccessDecisions access, CurrentActor actor) {
        this.workforce = workforce;
        this.access = access;
        this.actor = actor;
    }

    @DeleteMapping("/{workerNumber}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String workerNumber) {
        access.requireFund(actor.subject(), "CLERK");
        if (!workforce.erase(workerNumber)) {
            throw Problem.notFound();
        }
    }
}
