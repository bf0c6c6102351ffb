package org.fondsloket.employee.known;

import java.util.List;
import java.util.Optional;
import org.fondsloket.employee.known.Questions.AskedQuestion;
import org.fondsloket.employee.known.Questions.Kind;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.employee.person.SamePerson;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Is this person known at the fund? The answer is the number or nothing: whoever is unknown, was
 * erased or is written otherwise is "not known", without a reason.
 */
@RestController
@RequestMapping("/api/employers/{employerNumber}/known-persons")
class KnownPersonController {

    private static final String RIGHT = "CHK";
    private static final String CLERK = "CLERK";

    private final Persons persons;
    private final Questions questions;
    private final AccessDecisions access;
    private final CurrentActor actor;

    KnownPersonController(
            Persons persons, Questions questions, AccessDecisions access, CurrentActor actor) {
        this.persons = persons;
        this.questions = questions;
        this.access = access;
        this.actor = actor;
    }

    @PostMapping
    KnownPerson ask(@PathVariable String employerNumber, @RequestBody Question asked) {
        String subject = actor.subject();
        access.require(subject, employerNumber, RIGHT);
        Question question = asked.checked();
        Kind kind = question.byNumber() ? Kind.NUMBER : Kind.PERSON;
        try {
            String number = questions.ask(subject, employerNumber, kind, () -> found(question));
            return new KnownPerson(number != null, number);
        } catch (Problem tooMany) {
            throw access.refused(subject, employerNumber, RIGHT, tooMany);
        }
    }

    /** What was asked for this employer: for the fund, not for whoever asked. */
    @GetMapping
    List<AskedQuestion> asked(@PathVariable String employerNumber) {
        access.requireFund(actor.subject(), CLERK);
        return questions.of(employerNumber);
    }

    /** Of two numbers of one person the first is the one that stays. */
    private @Nullable String found(Question question) {
        Optional<SamePerson> person = question.person();
        String number = question.number();
        Optional<RecordedPerson> known =
                number != null
                        ? persons.current(number)
                                .filter(
                                        each ->
                                                person.isEmpty()
                                                        || SamePerson.as(each.person())
                                                                .equals(person.get()))
                        : person.flatMap(
                                sought ->
                                        persons.bornOn(sought.birthDate()).stream()
                                                .filter(
                                                        each ->
                                                                SamePerson.as(each.person())
                                                                        .equals(sought))
                                                .findFirst());
        return known.map(RecordedPerson::workerNumber).orElse(null);
    }

    /**
     * The whole answer.
     *
     * @param workerNumber absent when the person is not known
     */
    record KnownPerson(boolean known, @Nullable String workerNumber) {}
}
