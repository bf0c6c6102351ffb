package org.fondsloket.reporting.spreadsheet.reading;

import java.util.List;
import java.util.Map;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.UploadFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param claims what it says of itself, null when it does not come to that
 * @param lines in the order of the file
 * @param reasons answers to warnings by the name of their line
 * @param newWorkers people without a worker number yet
 * @param findings what is wrong with the file itself
 * @param refused nothing of the file can be used
 * @param rows rows of data
 */
public record ReadFile(
        @Nullable UploadFacts claims,
        List<LineAsTyped> lines,
        Map<String, String> reasons,
        List<NewWorker> newWorkers,
        List<PlacedFinding> findings,
        boolean refused,
        int rows,
        LinePlaces places) {

    static ReadFile refused(@Nullable UploadFacts claims, List<PlacedFinding> findings) {
        return new ReadFile(
                claims, List.of(), Map.of(), List.of(), findings, true, 0, LinePlaces.NONE);
    }

    /** Somebody who must be registered before the report can be sent. */
    public record NewWorker(
            String lineId,
            int row,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String birthDate) {}
}
