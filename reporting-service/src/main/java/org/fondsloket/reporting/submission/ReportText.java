package org.fondsloket.reporting.submission;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody typed into a report.
 *
 * @param workerNumber whom they concern, null for the whole report
 * @param check answered warning, null for a remark
 * @param field cell of the warning, null when it concerned the whole line
 */
record ReportText(
        Kind kind,
        @Nullable String workerNumber,
        @Nullable String check,
        @Nullable String field,
        String text) {

    /** What the words are for. */
    enum Kind {
        /** Answers a warning. */
        REASON,
        /** Tells the adviser something about a line. */
        REMARK
    }
}
