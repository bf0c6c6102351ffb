package org.fondsloket.mailbox.dossier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fondsloket.mailbox.dossier.DocumentContents;
import org.fondsloket.mailbox.dossier.Dossier;
import org.fondsloket.mailbox.dossier.ReceivedFile;
import org.fondsloket.mailbox.dossier.Senders;
import org.fondsloket.mailbox.dossier.StoredDocument;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** C7-AUD: a clerk puts files into an audit, the employer or who acts for it takes them home. */
@RestController
class AuditController {

    private static final String RIGHT = "AUD";
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Audits audits;
    private final AuditRows rows;
    private final Dossier dossier;
    private final DocumentContents contents;
    private final Senders senders;

    AuditController(
            Audits audits,
            AuditRows rows,
            Dossier dossier,
            DocumentContents contents,
            Senders senders) {
        this.audits = audits;
        this.rows = rows;
        this.dossier = dossier;
        this.contents = contents;
        this.senders = senders;
    }

    /** The clerks' list, of all employers. */
    @GetMapping("/api/audits")
    List<AuditView> allAudits() {
        senders.requireClerk();
        return rows.all();
    }

    @GetMapping("/api/employers/{employerNumber}/audits")
    List<AuditView> audits(@PathVariable String employerNumber) {
        senders.requireReader(employerNumber, RIGHT);
        return rows.ofEmployer(employerNumber);
    }

    @PostMapping("/api/employers/{employerNumber}/audits")
    ResponseEntity<AuditView> openAudit(
            @PathVariable String employerNumber, @RequestBody Opening opening) {
        Envelope envelope = senders.clerkFor(employerNumber, RIGHT);
        String id = audits.open(employerNumber, opening.checked(), envelope);
        return ResponseEntity.created(
                        URI.create("/api/employers/" + employerNumber + "/audits/" + id + "/files"))
                .body(found(employerNumber, id));
    }

    @PutMapping("/api/employers/{employerNumber}/audits/{auditId}/closed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeAudit(@PathVariable String employerNumber, @PathVariable String auditId) {
        Envelope envelope = senders.clerkFor(employerNumber, RIGHT);
        audits.close(found(employerNumber, auditId), envelope);
    }

    @GetMapping("/api/employers/{employerNumber}/audits/{auditId}/files")
    List<StoredDocument> auditFiles(
            @PathVariable String employerNumber, @PathVariable String auditId) {
        senders.requireReader(employerNumber, RIGHT);
        return dossier.of(found(employerNumber, auditId).auditId());
    }

    @PostMapping(
            path = "/api/employers/{employerNumber}/audits/{auditId}/files",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<StoredDocument> addAuditFile(
            @PathVariable String employerNumber,
            @PathVariable String auditId,
            @RequestPart(required = false) @Nullable MultipartFile file) {
        Envelope envelope = senders.clerkFor(employerNumber, RIGHT);
        audits.add(found(employerNumber, auditId), ReceivedFile.of(file), envelope);
        return dossier.of(auditId);
    }

    @GetMapping("/api/employers/{employerNumber}/audits/{auditId}/files.csv")
    ResponseEntity<byte[]> auditFileList(
            @PathVariable String employerNumber, @PathVariable String auditId) {
        AuditView audit = takenHome(employerNumber, auditId);
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(audit.number() + ".csv"))
                .body(FileList.csv(dossier.of(auditId)).getBytes(UTF_8));
    }

    /** One file after the other: no matter how many, only one of them is in memory. */
    @GetMapping("/api/employers/{employerNumber}/audits/{auditId}/files.zip")
    void auditArchive(
            @PathVariable String employerNumber,
            @PathVariable String auditId,
            HttpServletResponse response)
            throws IOException {
        AuditView audit = takenHome(employerNumber, auditId);
        List<StoredDocument> files = dossier.of(auditId);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved(audit.number() + ".zip"));
        try (ZipOutputStream archive = new ZipOutputStream(response.getOutputStream(), UTF_8)) {
            archive.putNextEntry(new ZipEntry("000 " + audit.number() + ".csv"));
            archive.write(FileList.csv(files).getBytes(UTF_8));
            for (int at = 0; at < files.size(); at++) {
                StoredDocument file = files.get(at);
                archive.putNextEntry(new ZipEntry(FileList.inArchive(at, file)));
                archive.write(dossier.content(file.sha256()));
            }
        }
    }

    @GetMapping("/api/employers/{employerNumber}/audits/{auditId}/files/{documentId}/content")
    ResponseEntity<byte[]> auditFileContent(
            @PathVariable String employerNumber,
            @PathVariable String auditId,
            @PathVariable String documentId) {
        AuditView audit = takenHome(employerNumber, auditId);
        return contents.answer(
                dossier.findOf(audit.auditId(), documentId).orElseThrow(Problem::notFound));
    }

    private AuditView takenHome(String employerNumber, String auditId) {
        senders.requireToTakeHome(employerNumber, RIGHT);
        return found(employerNumber, auditId);
    }

    private AuditView found(String employerNumber, String auditId) {
        return rows.find(employerNumber, auditId).orElseThrow(Problem::notFound);
    }

    private static String saved(String name) {
        return ContentDisposition.attachment().filename(name, UTF_8).build().toString();
    }
}
