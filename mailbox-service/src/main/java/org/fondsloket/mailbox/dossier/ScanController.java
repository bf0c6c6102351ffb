package org.fondsloket.mailbox.dossier;

import java.net.URI;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Scans of paper forms (S003-07, S003-20): the clerk uploads the form first, and the act that
 * follows from it names it, whichever service that act belongs to.
 */
@RestController
class ScanController {

    private static final String RIGHT = "COMP";

    private final Dossier dossier;
    private final DocumentContents contents;
    private final Senders senders;

    ScanController(Dossier dossier, DocumentContents contents, Senders senders) {
        this.dossier = dossier;
        this.contents = contents;
        this.senders = senders;
    }

    @PostMapping(
            path = "/api/employers/{employerNumber}/scans",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StoredDocument> storeScan(
            @PathVariable String employerNumber,
            @RequestPart(required = false) @Nullable MultipartFile file) {
        Envelope envelope = senders.clerkFor(employerNumber, RIGHT);
        String id =
                dossier.store(
                        Category.SCAN,
                        employerNumber,
                        null,
                        ReceivedFile.of(file),
                        Senders.onPaper(envelope));
        return ResponseEntity.created(URI.create("/api/documents/" + id))
                .body(dossier.find(id).orElseThrow(Problem::notFound));
    }

    /** For the employer's own people; what it wrote to the fund is no business of a provider. */
    @GetMapping("/api/employers/{employerNumber}/scans/{documentId}/content")
    ResponseEntity<byte[]> scanContent(
            @PathVariable String employerNumber, @PathVariable String documentId) {
        senders.requireItself(employerNumber, RIGHT);
        return contents.answer(
                dossier.findScan(employerNumber, documentId).orElseThrow(Problem::notFound));
    }

    @GetMapping("/api/documents/{documentId}")
    StoredDocument document(@PathVariable String documentId) {
        senders.requireClerk();
        return dossier.find(documentId).orElseThrow(Problem::notFound);
    }

    @GetMapping("/api/documents/{documentId}/content")
    ResponseEntity<byte[]> documentContent(@PathVariable String documentId) {
        senders.requireClerk();
        return contents.answer(dossier.find(documentId).orElseThrow(Problem::notFound));
    }
}
