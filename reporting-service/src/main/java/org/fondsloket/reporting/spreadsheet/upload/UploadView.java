package org.fondsloket.reporting.spreadsheet.upload;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.reporting.check.Severity;
import org.fondsloket.reporting.spreadsheet.reading.PlacedFinding;
import org.fondsloket.reporting.spreadsheet.reading.ReadFile.NewWorker;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is, and what was found.
 *
 * @param uploadedBefore when the same content came before
 * @param acceptedVersion version of the draft that it became
 */
record UploadView(
        UUID uploadId,
        UploadPhase phase,
        Instant uploadedAt,
        @Nullable Instant uploadedBefore,
        int rowsDone,
        int rowsTotal,
        int lines,
        int errors,
        int warnings,
        int infos,
        List<NewWorker> newWorkers,
        List<FindingInFile> findings,
        @Nullable Integer acceptedVersion) {

    static UploadView of(Upload upload, Messages messages, Locale locale) {
        UploadResult result = upload.result();
        return new UploadView(
                upload.uploadId(),
                upload.phase(),
                upload.uploadedAt(),
                upload.uploadedBefore(),
                upload.rowsDone(),
                upload.rowsTotal(),
                result == null ? 0 : result.lines().size(),
                result == null ? 0 : result.errors(),
                result == null ? 0 : result.warnings(),
                result == null ? 0 : result.infos(),
                result == null ? List.of() : result.newWorkers(),
                result == null ? List.of() : FindingInFile.all(result.findings(), messages, locale),
                upload.acceptedVersion());
    }

    /** A finding at its cell, in the reader's language. */
    record FindingInFile(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String columnName,
            String check,
            Severity severity,
            String code,
            Map<String, String> params,
            String message,
            @Nullable String answer) {

        /** Equal findings of thousands of rows share one text: forming it is the dear part. */
        static List<FindingInFile> all(
                List<PlacedFinding> findings, Messages messages, Locale locale) {
            Map<Said, String> texts = new HashMap<>();
            return findings.stream()
                    .map(
                            finding ->
                                    new FindingInFile(
                                            finding.sheet(),
                                            finding.row(),
                                            finding.column(),
                                            finding.columnName(),
                                            finding.check(),
                                            finding.severity(),
                                            finding.code(),
                                            finding.params(),
                                            texts.computeIfAbsent(
                                                    new Said(finding.code(), finding.params()),
                                                    said ->
                                                            messages.text(
                                                                    said.code(),
                                                                    said.params(),
                                                                    locale)),
                                            finding.answer()))
                    .toList();
        }

        private record Said(String code, Map<String, String> params) {}
    }
}
