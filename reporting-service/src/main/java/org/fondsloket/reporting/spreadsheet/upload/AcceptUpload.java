package org.fondsloket.reporting.spreadsheet.upload;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.draft.DraftContent;
import org.fondsloket.reporting.draft.Drafts;
import org.fondsloket.reporting.filedreports.FiledReports;
import org.fondsloket.reporting.page.ReportPages;
import org.fondsloket.reporting.report.Receipt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the lines of a file in the place of the draft, as if somebody had typed them. */
@Component
class AcceptUpload {

    private final Drafts drafts;
    private final ReportPages pages;
    private final FiledReports filedReports;
    private final Uploads uploads;
    private final Clock clock;

    AcceptUpload(
            Drafts drafts,
            ReportPages pages,
            FiledReports filedReports,
            Uploads uploads,
            Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.filedReports = filedReports;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * @param draftVersion the draft that the caller saw, 0 for none
     * @return version of the draft that now holds the lines
     * @throws Problem 409 when somebody saved another draft meanwhile
     */
    @Transactional
    public int intoDraft(
            String employerNumber,
            YearMonth month,
            int draftVersion,
            UUID uploadId,
            UploadResult result,
            String by) {
        if (draftVersion < 0) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/draftVersion", "field.invalid", Map.of())));
        }
        // For a month that is filed the lines become the draft of a correction of what is filed.
        Receipt filed = filedReports.receipts(employerNumber, List.of(month)).get(month);
        DraftContent content =
                new DraftContent(
                        filed == null ? null : filed.version(), result.lines(), result.answers());
        int version =
                drafts.save(
                                employerNumber,
                                month,
                                draftVersion,
                                () -> pages.untouched(employerNumber, month),
                                content,
                                clock.instant(),
                                by)
                        .orElseThrow(() -> new Problem(409, "DRAFT_CHANGED"))
                        .version();
        uploads.accepted(uploadId, version);
        return version;
    }
}
