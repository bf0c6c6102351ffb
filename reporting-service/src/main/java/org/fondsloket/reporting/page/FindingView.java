package org.fondsloket.reporting.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.reporting.check.Finding;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding at its cell, in the reader's language.
 *
 * @param answer reason with which a warning was answered, null while it is open
 */
public record FindingView(
        String check,
        Severity severity,
        @Nullable String lineId,
        @Nullable String field,
        String code,
        Map<String, String> params,
        String message,
        @Nullable String answer) {

    /** Equal findings of thousands of lines share one text: forming it is the dear part. */
    public static List<FindingView> all(
            List<Finding> findings, List<LineAsTyped> lines, Messages messages, Locale locale) {
        Map<Said, String> texts = new HashMap<>();
        return findings.stream()
                .map(
                        finding ->
                                of(
                                        finding,
                                        lines,
                                        texts.computeIfAbsent(
                                                new Said(finding.code(), finding.params()),
                                                said ->
                                                        messages.text(
                                                                said.code(),
                                                                said.params(),
                                                                locale))))
                .toList();
    }

    private static FindingView of(Finding finding, List<LineAsTyped> lines, String message) {
        Integer line = finding.line();
        return new FindingView(
                finding.check(),
                finding.severity(),
                line == null ? null : lines.get(line).lineId(),
                finding.field(),
                finding.code(),
                finding.params(),
                message,
                finding.answer());
    }

    private record Said(String code, Map<String, String> params) {}
}
