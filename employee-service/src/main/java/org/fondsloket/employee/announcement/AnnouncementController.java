package org.fondsloket.employee.announcement;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.employee.claim.Postings;
import org.fondsloket.employee.paging.ListPage;
import org.fondsloket.employee.person.Person;
import org.fondsloket.employee.person.PersonMustBePlausible;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.person.RecordedPerson;
import org.fondsloket.employee.posting.PostingCommand.AnnouncePosting;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.CheckRules;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An employer's postings: list, announcement, end. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/postings")
class AnnouncementController {

    private static final String RIGHT = "WORKERS";

    /** Whoever announces may not end by that alone: the end is a service of its own. */
    private static final String END = "END";

    private final Postings postings;
    private final PostingRows rows;
    private final Persons persons;
    private final RuleSets ruleSets;
    private final AccessDecisions access;
    private final CurrentActor actor;

    AnnouncementController(
            Postings postings,
            PostingRows rows,
            Persons persons,
            RuleSets ruleSets,
            AccessDecisions access,
            CurrentActor actor) {
        this.postings = postings;
        this.rows = rows;
        this.persons = persons;
        this.ruleSets = ruleSets;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    ResponseEntity<List<PostingView>> postings(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return ListPage.answer(
                rows.ofEmployer(employerNumber, ListPage.of(page, size)),
                rows.countOf(employerNumber));
    }

    @PostMapping
    ResponseEntity<AnnouncedPosting> announce(
            @PathVariable String employerNumber, @RequestBody PostingRequest request) {
        access.require(actor.subject(), employerNumber, RIGHT);
        AnnouncePosting command = request.checked(employerNumber, ruleSets.latest());
        RecordedPerson worker =
                persons.current(employerNumber, command.workerNumber())
                        .orElseThrow(Problem::notFound);
        refuseTooYoung(worker.person(), command.from());
        String id = command.postingId().value();
        postings.announce(command);
        BriefWait.until(() -> rows.find(employerNumber, id).isPresent());
        return ResponseEntity.created(
                        URI.create("/api/employers/" + employerNumber + "/postings/" + id))
                .body(new AnnouncedPosting(id));
    }

    @PostMapping("/{postingId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            @PathVariable String employerNumber,
            @PathVariable String postingId,
            @RequestBody EndRequest request) {
        access.require(actor.subject(), employerNumber, END);
        LocalDate endedOn = PostingRequest.date("/endedOn", request.endedOn());
        postings.end(employerNumber, postingId, endedOn);
        BriefWait.until(
                () ->
                        rows.find(employerNumber, postingId)
                                .filter(posting -> posting.endedOn() != null)
                                .isPresent());
    }

    /** P-01 on the first day, which may lie before today. */
    private void refuseTooYoung(Person person, LocalDate firstDay) {
        int ageMin = ruleSets.latest().value(CheckRules.AGE_MIN, YearMonth.from(firstDay));
        if (!PersonMustBePlausible.oldEnough(person.birthDate(), firstDay, ageMin)) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(
                            new FieldError(
                                    "/from",
                                    "person.birthDate.tooYoung",
                                    Map.of("min", String.valueOf(ageMin)))));
        }
    }
}
