package org.fondsloket.mailbox.dossier.objection;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.fondsloket.mailbox.dossier.DocumentContents;
import org.fondsloket.mailbox.dossier.Mistakes;
import org.fondsloket.mailbox.dossier.ReceivedFile;
import org.fondsloket.mailbox.dossier.Senders;
import org.fondsloket.mailbox.dossier.StoredDocument;
import org.fondsloket.mailbox.dossier.objection.ObjectionRows.FiledLetter;
import org.fondsloket.platform.event.Channel;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** C7-OBJ: an employer objects to a letter within its term, a clerk answers. */
@RestController
class ObjectionController {

    private static final String RIGHT = "OBJ";

    private final Objections objections;
    private final ObjectionRows rows;
    private final DocumentContents contents;
    private final Senders senders;

    ObjectionController(
            Objections objections, ObjectionRows rows, DocumentContents contents, Senders senders) {
        this.objections = objections;
        this.rows = rows;
        this.contents = contents;
        this.senders = senders;
    }

    @GetMapping("/api/employers/{employerNumber}/objections")
    List<ObjectionView> objections(@PathVariable String employerNumber) {
        senders.requireReader(employerNumber, RIGHT);
        return rows.ofEmployer(employerNumber);
    }

    @GetMapping("/api/employers/{employerNumber}/letters/{letterId}/objection")
    LetterToObjectTo letterToObjectTo(
            @PathVariable String employerNumber, @PathVariable String letterId) {
        senders.requireReader(employerNumber, RIGHT);
        return objections.look(letter(employerNumber, letterId));
    }

    /** What a clerk files for an employer came by post: then the letter is attached as a scan. */
    @PostMapping(
            path = "/api/employers/{employerNumber}/letters/{letterId}/objection",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ObjectionView> fileObjection(
            @PathVariable String employerNumber,
            @PathVariable String letterId,
            @RequestParam(required = false) @Nullable String reason,
            @RequestPart(required = false) @Nullable MultipartFile file) {
        Envelope envelope = senders.actingFor(employerNumber, RIGHT);
        FiledLetter letter = letter(employerNumber, letterId);
        Mistakes mistakes = new Mistakes();
        String text = mistakes.text(reason, "/reason", Objections.LONGEST, true);
        if (envelope.channel() == Channel.PAPER) {
            mistakes.require(file, "/file");
        }
        mistakes.refuse();
        String id =
                objections.file(
                        employerNumber,
                        letter,
                        Objects.requireNonNull(text),
                        file == null ? null : ReceivedFile.of(file),
                        envelope);
        return ResponseEntity.created(
                        URI.create("/api/employers/" + employerNumber + "/objections"))
                .body(rows.find(id).orElseThrow(Problem::notFound));
    }

    @GetMapping("/api/employers/{employerNumber}/objections/{objectionId}/attachment")
    ResponseEntity<byte[]> objectionAttachment(
            @PathVariable String employerNumber, @PathVariable String objectionId) {
        senders.requireReader(employerNumber, RIGHT);
        StoredDocument attachment =
                rows.find(employerNumber, objectionId)
                        .map(ObjectionView::attachment)
                        .orElseThrow(Problem::notFound);
        return contents.answer(attachment);
    }

    /** The clerks' list, of all employers. */
    @GetMapping("/api/objections")
    List<ObjectionView> openObjections() {
        senders.requireClerk();
        return rows.open();
    }

    @PutMapping("/api/objections/{objectionId}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answerObjection(@PathVariable String objectionId, @RequestBody Answer answer) {
        senders.requireClerk();
        ObjectionView objection = rows.find(objectionId).orElseThrow(Problem::notFound);
        objections.answer(
                objection, answer.checked(), senders.clerkFor(objection.employerNumber(), RIGHT));
    }

    private FiledLetter letter(String employerNumber, String letterId) {
        return rows.letter(employerNumber, letterId).orElseThrow(Problem::notFound);
    }
}
