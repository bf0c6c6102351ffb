package org.fondsloket.reporting.spreadsheet.upload;

import java.util.List;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.Severity;
import org.fondsloket.reporting.spreadsheet.reading.PlacedFinding;
import org.fondsloket.reporting.spreadsheet.reading.ReadFile.NewWorker;

/**
 * What came out of a file.
 *
 * @param answers to the warnings of lines that have a reason in the file
 * @param findings at most as many as anybody can read
 */
record UploadResult(
        List<LineAsTyped> lines,
        List<Answer> answers,
        List<NewWorker> newWorkers,
        List<PlacedFinding> findings,
        int errors,
        int warnings,
        int infos) {

    private static final int MOST_FINDINGS = 5_000;

    static UploadResult of(
            List<LineAsTyped> lines,
            List<Answer> answers,
            List<NewWorker> newWorkers,
            List<PlacedFinding> findings) {
        return new UploadResult(
                lines,
                answers,
                newWorkers,
                findings.stream().limit(MOST_FINDINGS).toList(),
                count(findings, Severity.E),
                count(findings, Severity.W),
                count(findings, Severity.I));
    }

    private static int count(List<PlacedFinding> findings, Severity severity) {
        return (int) findings.stream().filter(each -> each.severity() == severity).count();
    }
}
