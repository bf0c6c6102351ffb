package org.fondsloket.reporting.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.Finding;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.report.AnsweredCheck;
import org.jspecify.annotations.Nullable;

/** Lines that somebody wants to file, with what the checks say of them. */
record ReceivedReport(List<LineAsTyped> lines, ReportUnderCheck checked) {

    /**
     * @throws Problem 422 with every error, and every warning that nobody answered
     */
    void requireSendable() {
        List<FieldError> errors =
                checked.blocking().stream()
                        .map(
                                finding ->
                                        new FieldError(
                                                finding.pointer(),
                                                finding.code(),
                                                finding.params()))
                        .toList();
        if (!errors.isEmpty()) {
            throw new Problem(422, "REPORT_HAS_ERRORS", Map.of(), errors);
        }
    }

    /** The warnings that were answered, without the reasons. */
    List<AnsweredCheck> answered() {
        return checked.findings().stream()
                .filter(finding -> finding.answer() != null)
                .map(
                        finding ->
                                new AnsweredCheck(
                                        finding.check(), worker(finding), finding.field()))
                .toList();
    }

    /** The words that came with the lines. */
    List<ReportText> words() {
        List<ReportText> words = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            String reason = finding.answer();
            if (reason != null) {
                words.add(
                        new ReportText(
                                ReportText.Kind.REASON,
                                worker(finding),
                                finding.check(),
                                finding.field(),
                                reason));
            }
        }
        for (LineAsTyped line : lines) {
            String remark = line.remark();
            if (remark != null && !remark.isBlank()) {
                words.add(
                        new ReportText(
                                ReportText.Kind.REMARK, worker(line), null, null, remark.strip()));
            }
        }
        return words;
    }

    private @Nullable String worker(Finding finding) {
        Integer line = finding.line();
        return line == null ? null : worker(lines.get(line));
    }

    private static @Nullable String worker(LineAsTyped line) {
        return line.workerNumber() == null ? null : line.workerNumber().strip();
    }
}
