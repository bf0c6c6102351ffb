package org.fondsloket.employer.naming;

import java.net.URI;
import java.util.List;
import org.fondsloket.employer.register.Register;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The name is the fund's to change: the employer asks, a clerk answers, both see the answer. */
@RestController
@RequestMapping("/api/employers")
class NameChangeController {

    private static final String RIGHT = "COMP";
    private final NameChanges changes;
    private final NameChangeRows rows;
    private final Register register;
    private final AccessDecisions access;
    private final CurrentActor actor;

    NameChangeController(
            NameChanges changes,
            NameChangeRows rows,
            Register register,
            AccessDecisions access,
            CurrentActor actor) {
        this.changes = changes;
        this.rows = rows;
        this.register = register;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/name-changes")
    List<NameChangeView> waiting() {
        access.requireFund(actor.subject(), "CLERK");
        return rows.open();
    }

    @GetMapping("/{employerNumber}/name-changes")
    List<NameChangeView> nameChanges(@PathVariable String employerNumber) {
        require(employerNumber);
        return rows.ofEmployer(employerNumber);
    }

    @PostMapping("/{employerNumber}/name-changes")
    ResponseEntity<NameChangeView> request(
            @PathVariable String employerNumber, @RequestBody NameChangeRequest request) {
        require(employerNumber);
        NameChangeRequest.Checked checked = request.checked();
        String requestId = changes.request(employerNumber, checked.companyName(), checked.reason());
        return ResponseEntity.created(
                        URI.create("/api/employers/" + employerNumber + "/name-changes"))
                .body(rows.find(employerNumber, requestId).orElseThrow(Problem::notFound));
    }

    @PutMapping("/{employerNumber}/name-changes/{requestId}/answer")
    NameChangeView answer(
            @PathVariable String employerNumber,
            @PathVariable String requestId,
            @RequestBody NameChangeAnswer answer) {
        access.requireFund(actor.subject(), "CLERK");
        require(employerNumber);
        NameChangeAnswer.Checked checked = answer.checked();
        String name = changes.answer(employerNumber, requestId, checked);
        if (checked.granted()) {
            BriefWait.until(
                    () ->
                            register.find(employerNumber)
                                    .filter(row -> row.companyName().equals(name))
                                    .isPresent());
        }
        return rows.find(employerNumber, requestId).orElseThrow(Problem::notFound);
    }

    private void require(String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        if (!register.knows(employerNumber)) {
            throw Problem.notFound();
        }
    }
}
