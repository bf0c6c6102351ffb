package org.fondsloket.reporting.spreadsheet.editing;

import java.util.List;
import org.fondsloket.reporting.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet FINDINGS, in the reader's language.
 *
 * @param headings over sheet, cell, column, check, severity and message
 */
public record FindingsSheet(List<String> headings, List<Entry> entries) {

    public FindingsSheet {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
    }

    /**
     * One finding.
     *
     * @param cell such as {@code J5}, null where it concerns more than one
     */
    public record Entry(
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String column,
            String check,
            Severity severity,
            String severityText,
            String message) {

        List<String> texts() {
            return List.of(text(sheet), text(cell), text(column), check, severityText, message);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
