package org.fondsloket.reporting.spreadsheet.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.month.Months;
import org.fondsloket.reporting.spreadsheet.editing.FindingsSheet;
import org.fondsloket.reporting.spreadsheet.editing.MarkedWorkbook;
import org.fondsloket.reporting.spreadsheet.reading.CsvReading;
import org.fondsloket.reporting.spreadsheet.reading.FileKind;
import org.fondsloket.reporting.spreadsheet.reading.PlacedFinding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a filled-in table, tells how far it is, and puts it into the draft. It never sends. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/reports/{month}/uploads")
class UploadEndpoint {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> HEADINGS =
            List.of("sheet", "cell", "column", "check", "severity", "message");

    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Months months;
    private final Uploads uploads;
    private final UploadQueue queue;
    private final AcceptUpload acceptUpload;
    private final Messages messages;
    private final Clock clock;

    UploadEndpoint(
            AccessDecisions access,
            CurrentActor actor,
            Months months,
            Uploads uploads,
            UploadQueue queue,
            AcceptUpload acceptUpload,
            Messages messages,
            Clock clock) {
        this.access = access;
        this.actor = actor;
        this.months = months;
        this.uploads = uploads;
        this.queue = queue;
        this.acceptUpload = acceptUpload;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<UploadView> receive(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @RequestPart MultipartFile file,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        Uploads.Received received =
                uploads.receive(
                        employerNumber, month, bytes(file), clock.instant(), actor.subject());
        queue.wake();
        URI place =
                URI.create(
                        "/api/employers/%s/reports/%s/uploads/%s"
                                .formatted(employerNumber, month, received.uploadId()));
        UploadView view =
                UploadView.of(found(employerNumber, month, received.uploadId()), messages, locale);
        return ResponseEntity.status(received.isNew() ? 202 : 200).location(place).body(view);
    }

    @GetMapping("/{uploadId}")
    UploadView upload(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @PathVariable String uploadId,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        return UploadView.of(found(employerNumber, month, id(uploadId)), messages, locale);
    }

    @GetMapping("/{uploadId}/findings.xlsx")
    ResponseEntity<byte[]> findings(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @PathVariable String uploadId,
            Locale locale) {
        YearMonth month = reported(employerNumber, text);
        Upload upload = over(found(employerNumber, month, id(uploadId)));
        byte[] content = uploads.content(upload.uploadId()).orElseThrow(Problem::notFound);
        FindingsSheet sheet = sheet(Objects.requireNonNull(upload.result()).findings(), locale);
        byte[] marked =
                upload.phase() == UploadPhase.REFUSED
                        ? MarkedWorkbook.ofRows(Stream.empty(), sheet)
                        : FileKind.of(content) == FileKind.WORKBOOK
                                ? MarkedWorkbook.of(content, sheet)
                                : MarkedWorkbook.ofRows(CsvReading.cells(content), sheet);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%s-findings.xlsx".formatted(employerNumber, month))
                                .build()
                                .toString())
                .body(marked);
    }

    @PostMapping("/{uploadId}/accept")
    AcceptedUpload accept(
            @PathVariable String employerNumber,
            @PathVariable("month") String text,
            @PathVariable String uploadId,
            @RequestBody AcceptRequest request) {
        YearMonth month = reported(employerNumber, text);
        Upload upload = over(found(employerNumber, month, id(uploadId)));
        if (upload.phase() == UploadPhase.REFUSED) {
            throw new Problem(409, "UPLOAD_REFUSED");
        }
        UploadResult result = Objects.requireNonNull(upload.result());
        int version =
                acceptUpload.intoDraft(
                        employerNumber,
                        month,
                        request.draftVersion(),
                        upload.uploadId(),
                        result,
                        actor.subject());
        return new AcceptedUpload(version, result.lines().size());
    }

    private YearMonth reported(String employerNumber, String text) {
        access.requireToPrepare(actor.subject(), employerNumber, "REPORT");
        return months.begun(employerNumber, text);
    }

    private Upload found(String employerNumber, YearMonth month, UUID uploadId) {
        return uploads.find(employerNumber, month, uploadId, clock.instant())
                .orElseThrow(() -> new Problem(404, "UPLOAD_UNKNOWN"));
    }

    private static Upload over(Upload upload) {
        if (!upload.phase().isOver()) {
            throw new Problem(409, "UPLOAD_NOT_CHECKED");
        }
        return upload;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Problem(404, "UPLOAD_UNKNOWN");
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FindingsSheet sheet(List<PlacedFinding> findings, Locale locale) {
        List<UploadView.FindingInFile> told =
                UploadView.FindingInFile.all(findings, messages, locale);
        return new FindingsSheet(
                HEADINGS.stream()
                        .map(name -> messages.text("sheet.findings." + name, Map.of(), locale))
                        .toList(),
                told.stream()
                        .map(
                                finding ->
                                        new FindingsSheet.Entry(
                                                finding.sheet(),
                                                finding.row() == null || finding.column() == null
                                                        ? null
                                                        : finding.column() + finding.row(),
                                                finding.columnName(),
                                                finding.check(),
                                                finding.severity(),
                                                messages.text(
                                                        "severity." + finding.severity(),
                                                        Map.of(),
                                                        locale),
                                                finding.message()))
                        .toList());
    }

    /** The draft that the lines replace, as the caller saw it; 0 for none. */
    record AcceptRequest(int draftVersion) {}

    /**
     * What the draft is now.
     *
     * @param draftVersion to be sent back with the next save
     */
    record AcceptedUpload(int draftVersion, int lines) {}
}
