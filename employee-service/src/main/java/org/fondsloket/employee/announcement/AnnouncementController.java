package org.fondsloket.employee.announcement;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fondsloket.employee.person.Persons;
import org.fondsloket.employee.posting.PostingCommand.AnnouncePosting;
import org.fondsloket.employee.posting.PostingCommand.EndPosting;
import org.fondsloket.employee.posting.PostingId;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.scheme.RuleSets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An employer's postings: list, announcement, end. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/postings")
class AnnouncementController {

    private static final String RIGHT = "WORKERS";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Commands commands;
    private final PostingRows rows;
    private final Persons persons;
    private final RuleSets ruleSets;
    private final AccessDecisions access;
    private final CurrentActor actor;

    AnnouncementController(
            Commands commands,
            PostingRows rows,
            Persons persons,
            RuleSets ruleSets,
            AccessDecisions access,
            CurrentActor actor) {
        this.commands = commands;
        this.rows = rows;
        this.persons = persons;
        this.ruleSets = ruleSets;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping
    List<PostingView> postings(@PathVariable String employerNumber) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.ofEmployer(employerNumber);
    }

    @PostMapping
    ResponseEntity<AnnouncedPosting> announce(
            @PathVariable String employerNumber, @RequestBody PostingRequest request) {
        access.require(actor.subject(), employerNumber, RIGHT);
        AnnouncePosting command = request.checked(employerNumber, ruleSets.latest());
        if (persons.current(employerNumber, command.workerNumber()).isEmpty()) {
            throw Problem.notFound();
        }
        String id = command.postingId().value();
        refuseOverlap(command);
        commands.send(command, actor.envelopeFor(employerNumber));
        BriefWait.until(PATIENCE, () -> rows.find(employerNumber, id).isPresent());
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
        access.require(actor.subject(), employerNumber, RIGHT);
        if (rows.find(employerNumber, postingId).isEmpty()) {
            throw Problem.notFound();
        }
        LocalDate endedOn = PostingRequest.date("/endedOn", request.endedOn());
        commands.send(
                new EndPosting(new PostingId(postingId), endedOn),
                actor.envelopeFor(employerNumber));
        BriefWait.until(
                PATIENCE,
                () ->
                        rows.find(employerNumber, postingId)
                                .filter(posting -> posting.endedOn() != null)
                                .isPresent());
    }

    /**
     * Looks at the list, which may lag a moment behind: two announcements in the same instant can
     * both pass. The report's own checks then show the worker twice, and one posting is ended.
     */
    private void refuseOverlap(AnnouncePosting command) {
        if (rows.overlaps(
                command.employerNumber(),
                command.workerNumber(),
                command.postingId().value(),
                command.from(),
                command.expectedTo())) {
            throw new Problem(
                    409,
                    "POSTING_OVERLAPS",
                    Map.of("workerNumber", command.workerNumber()),
                    List.of());
        }
    }
}
