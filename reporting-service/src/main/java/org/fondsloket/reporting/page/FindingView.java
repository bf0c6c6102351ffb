package org.fondsloket.reporting.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.reporting.check.Finding;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.Severity;
import org.jspecify.annotations.Nullable;

/** A finding at its cell, in the reader's language. */
record FindingView(
        String check,
        Severity severity,
        @Nullable String lineId,
        @Nullable String field,
        String code,
        Map<String, String> params,
        String message) {

    static FindingView of(
            Finding finding, List<LineAsTyped> lines, Messages messages, Locale locale) {
        Integer line = finding.line();
        return new FindingView(
                finding.check(),
                finding.severity(),
                line == null ? null : lines.get(line).lineId(),
                finding.field(),
                finding.code(),
                finding.params(),
                messages.text(finding.code(), finding.params(), locale));
    }
}
