package org.fondsloket.mailbox.dossier.request;

import java.net.URI;
import java.util.List;
import org.fondsloket.mailbox.dossier.DocumentContents;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.dossier.ReceivedFile;
import org.fondsloket.mailbox.dossier.Senders;
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
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** C7-DOC: the fund asks, the employer or who acts for it delivers, a clerk looks at it. */
@RestController
class DocumentRequestController {

    private static final String RIGHT = "DOC";

    private final DocumentRequests requests;
    private final DocumentRequestRows rows;
    private final Dossier dossier;
    private final DocumentContents contents;
    private final Senders senders;

    DocumentRequestController(
            DocumentRequests requests,
            DocumentRequestRows rows,
            Dossier dossier,
            DocumentContents contents,
            Senders senders) {
        this.requests = requests;
        this.rows = rows;
        this.dossier = dossier;
        this.contents = contents;
        this.senders = senders;
    }

    @GetMapping("/api/employers/{employerNumber}/document-requests")
    List<DocumentRequestView> documentRequests(@PathVariable String employerNumber) {
        senders.requireReader(employerNumber, RIGHT);
        return rows.ofEmployer(employerNumber);
    }

    @PostMapping("/api/employers/{employerNumber}/document-requests")
    ResponseEntity<DocumentRequestView> askForDocument(
            @PathVariable String employerNumber, @RequestBody Ask ask) {
        Envelope envelope = senders.clerkFor(employerNumber, RIGHT);
        String id = requests.ask(employerNumber, ask.checked(requests.today()), envelope);
        return ResponseEntity.created(
                        URI.create("/api/employers/" + employerNumber + "/document-requests"))
                .body(found(id));
    }

    @PostMapping(
            path = "/api/employers/{employerNumber}/document-requests/{requestId}/documents",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentRequestView> deliverDocument(
            @PathVariable String employerNumber,
            @PathVariable String requestId,
            @RequestPart(required = false) @Nullable MultipartFile file) {
        Envelope envelope = senders.actingFor(employerNumber, RIGHT);
        DocumentRequestView request =
                rows.find(employerNumber, requestId).orElseThrow(Problem::notFound);
        requests.deliver(request, ReceivedFile.of(file), envelope);
        return ResponseEntity.status(HttpStatus.CREATED).body(found(requestId));
    }

    @GetMapping(
            "/api/employers/{employerNumber}/document-requests/{requestId}/documents/{documentId}/content")
    ResponseEntity<byte[]> deliveredContent(
            @PathVariable String employerNumber,
            @PathVariable String requestId,
            @PathVariable String documentId) {
        senders.requireReader(employerNumber, RIGHT);
        return rows.find(employerNumber, requestId)
                .flatMap(request -> dossier.findOf(request.requestId(), documentId))
                .map(contents::answer)
                .orElseThrow(Problem::notFound);
    }

    /** The clerks' list, of all employers. */
    @GetMapping("/api/document-requests")
    List<DocumentRequestView> openDocumentRequests() {
        senders.requireClerk();
        return rows.open();
    }

    @PutMapping("/api/document-requests/{requestId}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acceptDocuments(@PathVariable String requestId) {
        senders.requireClerk();
        DocumentRequestView request = found(requestId);
        requests.accept(request, senders.clerkFor(request.employerNumber(), RIGHT));
    }

    @PutMapping("/api/document-requests/{requestId}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendDocumentsBack(@PathVariable String requestId, @RequestBody Return back) {
        senders.requireClerk();
        DocumentRequestView request = found(requestId);
        requests.sendBack(
                request,
                back.checked(requests.today()),
                senders.clerkFor(request.employerNumber(), RIGHT));
    }

    private DocumentRequestView found(String requestId) {
        return rows.find(requestId).orElseThrow(Problem::notFound);
    }
}
