package org.fondsloket.reporting.spreadsheet.upload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param uploadedBefore when the same content came before, null when it is new
 * @param result null until it is there
 * @param acceptedVersion version of the draft that it became, null until then
 */
record Upload(
        UUID uploadId,
        UploadPhase phase,
        Instant uploadedAt,
        @Nullable Instant uploadedBefore,
        int rowsDone,
        int rowsTotal,
        @Nullable UploadResult result,
        @Nullable Integer acceptedVersion) {}
