package org.fondsloket.employer.desk;

import java.util.function.Predicate;
import org.fondsloket.employer.paper.PaperForm;
import org.fondsloket.employer.register.EmployerRow;
import org.fondsloket.employer.register.Register;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What only the fund's clerks may do to an employer's record. */
@RestController
@RequestMapping("/api/employers/{employerNumber}")
class DeskController {

    private final Desk desk;
    private final Register register;
    private final AccessDecisions access;
    private final CurrentActor actor;

    DeskController(Desk desk, Register register, AccessDecisions access, CurrentActor actor) {
        this.desk = desk;
        this.register = register;
        this.access = access;
        this.actor = actor;
    }

    /** The employer asks for it by letter or on the telephone (S003-20). */
    @PutMapping("/letters-on-paper")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lettersOnPaper(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String paperForm,
            @RequestBody LettersOnPaper wish) {
        requireClerk(employerNumber);
        PaperForm form = PaperForm.of(paperForm, actor, access);
        boolean onPaper = wish.checked();
        desk.lettersOnPaper(employerNumber, onPaper, form);
        awaitRegister(employerNumber, row -> row.lettersOnPaper() == onPaper);
    }

    /** After a take-over or a merger the company goes on under another number (S003-21). */
    @PutMapping("/successor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supersede(@PathVariable String employerNumber, @RequestBody Successor successor) {
        requireClerk(employerNumber);
        Successor.Checked checked = successor.checked(register);
        desk.supersede(employerNumber, checked);
        awaitRegister(
                employerNumber,
                row -> checked.employerNumber().value().equals(row.successorNumber()));
    }

    @DeleteMapping("/personal-data")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String employerNumber) {
        requireClerk(employerNumber);
        desk.erase(employerNumber);
    }

    private void requireClerk(String employerNumber) {
        access.requireFund(actor.subject(), "CLERK");
        access.require(actor.subject(), employerNumber, "COMP");
        if (!register.knows(employerNumber)) {
            throw Problem.notFound();
        }
    }

    private void awaitRegister(String employerNumber, Predicate<EmployerRow> shows) {
        BriefWait.until(() -> register.find(employerNumber).filter(shows).isPresent());
    }
}
